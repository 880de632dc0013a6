// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;
import java.util.Locale;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Lists the relations between codes. */
@Command(name = "relations", description = "Lists the relations between codes.")
final class RelationsCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("from"), Column.text("relation"), Column.text("to"), Column.text("direction"), Column.text("description"),
			Column.whole("relation id").inData());

	RelationsCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) {
		Study study = open.study();
		Listing listing = console.list(format.format, COLUMNS);
		for (Relation relation : study.relations().list()) {
			if (relation.origin().kind() == ElementKind.CODE && relation.target().kind() == ElementKind.CODE) {
				listing.row(study.codebook().path(relation.origin().id()), relation.name(), study.codebook().path(relation.target().id()),
						relation.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'), relation.description(), relation.id().toString());
			}
		}
		listing.end();
		return DONE;
	}
}

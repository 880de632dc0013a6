// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;
import java.util.Objects;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Document;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Lists the sets. */
@Command(name = "sets", description = "Lists the sets of the study: groups of codes across the tree, and of documents across the groups.")
final class SetsCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("set"), Column.text("codes"), Column.text("documents"), Column.text("description"), Column.text("colour").inData(),
			Column.whole("set id").inData());

	SetsCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) {
		Study study = open.study();
		Listing listing = console.list(format.format, COLUMNS);
		for (MemberSet set : study.sets().list()) {
			List<String> codes = set.codes().stream().map(study.codebook()::path).toList();
			List<String> documents = set.documents().stream().map(study.documents()::get).filter(Objects::nonNull).map(Document::name).toList();
			listing.row(set.name(), Lists.cell(format.format, codes), Lists.cell(format.format, documents), set.description(), set.colour().hex(), set.id().toString());
		}
		listing.end();
		return DONE;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;
import java.util.Objects;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Case;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Lists the cases. */
@Command(name = "cases", description = "Lists the cases of the study with what belongs to them; hashiya values lists their values.")
final class CasesCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("case"), Column.text("documents"), Column.number("passages"), Column.number("values"), Column.text("description"),
			Column.whole("case id").inData());

	CasesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) {
		Study study = open.study();
		Listing listing = console.list(format.format, COLUMNS);
		for (Case each : study.cases().list()) {
			List<String> documents = each.documents().stream().map(study.documents()::get).filter(Objects::nonNull).map(Document::name).toList();
			listing.row(each.name(), Lists.cell(format.format, documents), each.passages().size(), each.values().size(), each.description(), each.id().toString());
		}
		listing.end();
		return DONE;
	}
}

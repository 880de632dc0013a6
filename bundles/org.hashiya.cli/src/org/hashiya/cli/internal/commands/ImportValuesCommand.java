// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;
import java.util.Locale;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.exchange.TableFile;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes values of variables from a table. */
@Command(name = "import-values", description = { "Takes the values of cases, or of documents, from a table (.csv or the first sheet of .xlsx), in one step that can be undone, and lists them.",
		"The table has a column \"case\" (or \"document\") and one for each variable. Cases and variables that are not there are made, documents are not; an empty cell changes nothing.",
		"If a value does not fit its variable, nothing is taken, unless --skip leaves it out." })
final class ImportValuesCommand extends TableCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("name"), Column.text("variable"), Column.text("before"), Column.text("value"), Column.text("what"));

	@Option(names = "--documents", description = "values of documents; of cases if this is not said")
	boolean documents;

	ImportValuesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		ValueTable.Plan plan = ValueTable.plan(open.study(), TableFile.read(file, console.progress()).cells(), documents, String.valueOf(file.getFileName()), open.author());
		for (ValueTable.Fault fault : plan.faults()) {
			console.tell("values.fault", fault.line(), console.words().problem(fault.problem()));
		}
		boolean refused = !plan.faults().isEmpty() && !skip && !dryRun;
		if (refused) {
			console.tell("values.none");
			return FAILED;
		}
		if (!dryRun && plan.act().isPresent()) {
			open.perform(plan.act().get());
		}
		Listing listing = console.list(format.format, COLUMNS);
		for (ValueTable.Cell cell : plan.cells()) {
			listing.row(cell.owner(), cell.variable(), cell.before(), cell.after(), cell.fate().name().toLowerCase(Locale.ROOT));
		}
		listing.end();
		return DONE;
	}
}

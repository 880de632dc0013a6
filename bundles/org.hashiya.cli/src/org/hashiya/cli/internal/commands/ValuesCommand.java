// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.ValuesTable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the values of variables. */
@Command(name = "values", description = { "Lists the values of all cases, or of all documents, as a table with a column for each variable.",
		"With --format csv, and with --output, it is a table that hashiya import-values reads." })
final class ValuesCommand extends ListingCommand {

	@Option(names = "--documents", description = "of the documents; of the cases if this is not said")
	boolean documents;

	@Option(names = "--output", paramLabel = "FILE", description = "writes them to this file, .csv or .xlsx, instead of listing them")
	@Nullable
	Path output;

	ValuesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Path file = output;
		if (file != null) {
			ExportFile.write(file, Exporters.ofTable(file, new ValuesTable(documents), Csv.Form.PLAIN), open.study(), console.progress());
			console.tell("export.done", file);
			return DONE;
		}
		List<List<String>> lines = ValueTable.lines(open.study(), documents);
		List<Column> columns = new ArrayList<>();
		lines.getFirst().forEach(heading -> columns.add(Column.text(heading)));
		Listing listing = console.list(format.format, columns);
		lines.stream().skip(1).forEach(line -> listing.row(line.toArray()));
		listing.end();
		return DONE;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.ValueTable;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the values of variables. */
@Command(name = "values", description = { "Lists the values of all cases, or of all documents, as a table with a column for each variable.",
		"With --format csv it is a table that hashiya import-values reads." })
final class ValuesCommand extends ListingCommand {

	@Option(names = "--documents", description = "of the documents; of the cases if this is not said")
	boolean documents;

	ValuesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) {
		List<List<String>> lines = ValueTable.lines(open.study(), documents);
		List<Column> columns = new ArrayList<>();
		lines.getFirst().forEach(heading -> columns.add(Column.text(heading)));
		Listing listing = console.list(format.format, columns);
		lines.stream().skip(1).forEach(line -> listing.row(line.toArray()));
		listing.end();
		return DONE;
	}
}

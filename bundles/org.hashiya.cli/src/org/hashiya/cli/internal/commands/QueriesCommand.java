// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.hashiya.analysis.query.QueryMeaning;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Query;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Lists the saved queries. */
@Command(name = "queries", description = "Lists the saved queries of the study; hashiya passages --saved NAME answers one.")
final class QueriesCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("name"), Column.whole("query"), Column.whole("query id").inData());

	QueriesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) {
		Listing listing = console.list(format.format, COLUMNS);
		for (Query query : open.study().queries().list()) {
			listing.row(query.name(), QueryMeaning.current(open.study(), query), query.id().toString());
		}
		listing.end();
		return DONE;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Coder;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Lists the coders. */
@Command(name = "coders", description = "Lists the coders of the study, and says who works in this copy.")
final class CodersCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("coder"), Column.text("initials"), Column.text("works here"), Column.text("colour").inData(), Column.whole("coder id").inData());

	CodersCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) {
		Listing listing = console.list(format.format, COLUMNS);
		for (Coder each : open.study().coders().list()) {
			listing.row(each.name(), each.initials(), open.coder().filter(each::equals).isPresent() ? "yes" : "", each.colour().hex(), each.id().toString());
		}
		listing.end();
		return DONE;
	}
}

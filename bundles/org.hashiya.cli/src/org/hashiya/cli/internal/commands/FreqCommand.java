// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.hashiya.analysis.FrequencyTable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts. */
@Command(name = "freq", description = "Counts how often each code was used. Without --by, also per 1,000 words of all documents.")
final class FreqCommand extends ListingCommand {

	@Mixin
	CountOptions count = new CountOptions();

	@Mixin
	CommonOptions.At at = new CommonOptions.At();

	@Mixin
	CommonOptions.Whose whose = new CommonOptions.Whose();

	FreqCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		FrequencyTable table = count.table().count(whose.of(at.study(open, console)), console.progress());
		FrequencyListing.write(console, format.format, table);
		return DONE;
	}
}

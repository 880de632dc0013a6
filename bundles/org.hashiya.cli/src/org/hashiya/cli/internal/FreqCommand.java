// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.List;

import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hashiya freq}. */
@Command(name = "freq", description = "Counts how often and how widely each code was used.")
public final class FreqCommand extends ListCommand {

	@Mixin
	private CountOptions count = new CountOptions();

	public FreqCommand(Console console) {
		super(console);
	}

	@Override
	int run(OpenStudy open) throws StudyProblem {
		FrequencyTable table = Frequencies.count(open.study(), count.options(), console.progress("counting"));
		boolean forPeople = format == Format.TABLE; // ids are for scripts
		int columns = table.header().size() - (forPeople ? 1 : 0);
		List<List<String>> rows = table.lines().stream().map(row -> row.subList(0, columns)).toList();
		console.table(table.header().subList(0, columns), rows, format);
		return done();
	}
}

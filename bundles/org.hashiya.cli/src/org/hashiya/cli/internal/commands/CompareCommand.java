// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Scope;
import org.hashiya.analysis.Unit;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares counts of two states. */
@Command(name = "compare", description = { "Compares the counts of each code at a milestone with those of today, or of a second milestone.",
		"Codes are the same where their ids are; one that is in one of the two states only has no number in the other." })
final class CompareCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("code path"), Column.number("then"), Column.number("now"), Column.number("difference"),
			Column.whole("code id").inData());

	@Parameters(index = "1", paramLabel = "MILESTONE", description = "the milestone to begin with")
	String from = "";

	@Parameters(index = "2", arity = "0..1", paramLabel = "LATER", description = "a second milestone; without it, today")
	@Nullable
	String to;

	@Option(names = "--unit", paramLabel = "passages|codings|documents|words|characters", description = "what is counted; passages if not said otherwise")
	Unit unit = Unit.PASSAGES;

	@Option(names = "--subcodes", description = "gives a code also what its sub-codes have")
	boolean subcodes;

	CompareCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		String later = to;
		Study now = later == null ? open.study() : open.at(MilestoneActs.resolve(open.study(), later), console.progress());
		FrequencyTable before = count(open.at(MilestoneActs.resolve(open.study(), from), console.progress()));
		FrequencyTable after = count(now);
		Map<UUID, Integer> rows = new LinkedHashMap<>();
		for (int row = 0; row < before.rows().size(); row++) {
			rows.put(before.rows().get(row).code().id(), row);
		}
		Listing listing = console.list(format.format, COLUMNS);
		for (int row = 0; row < after.rows().size(); row++) {
			UUID id = after.rows().get(row).code().id();
			Integer old = rows.remove(id);
			line(listing, after.path(row), old == null ? null : before.value(unit, old), after.value(unit, row), id);
		}
		rows.forEach((id, row) -> line(listing, before.path(row), before.value(unit, row), null, id));
		long then = before.value(unit, FrequencyTable.TOTAL);
		long total = after.value(unit, FrequencyTable.TOTAL);
		listing.total(console.words().sentence("compare.total"), then, total, total - then, null);
		listing.end();
		return DONE;
	}

	private FrequencyTable count(Study study) throws StudyProblem {
		return Frequencies.count(study, new FrequencyOptions(EnumSet.of(unit), Breakdown.NONE, subcodes, false, Scope.ALL), console.progress());
	}

	private static void line(Listing listing, String path, @Nullable Long then, @Nullable Long now, UUID id) {
		listing.row(path, then, now, (now == null ? 0 : now) - (then == null ? 0 : then), id.toString());
	}
}

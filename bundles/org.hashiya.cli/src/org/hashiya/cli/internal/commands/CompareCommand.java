// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.ComparedCounts;
import org.hashiya.analysis.Unit;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

	@Mixin
	CommonOptions.Whose whose = new CommonOptions.Whose();

	CompareCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		String later = to;
		Study now = later == null ? open.study() : open.at(MilestoneActs.resolve(open.study(), later), console.progress());
		Study then = open.at(MilestoneActs.resolve(open.study(), from), console.progress());
		ComparedCounts counts = ComparedCounts.of(whose.of(then), whose.of(now), unit, subcodes, console.progress());
		Listing listing = console.list(format.format, COLUMNS);
		for (ComparedCounts.Row row : counts.rows()) {
			listing.row(row.path(), row.then(), row.now(), row.difference(), row.code().toString());
		}
		listing.total(console.words().sentence("compare.total"), counts.then(), counts.now(), counts.now() - counts.then(), null);
		listing.end();
		return DONE;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.cli.internal.work.WhereToCode;
import org.hashiya.merge.ToBePlaced;
import org.hashiya.model.Act;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.TextActs;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Placement.Candidate;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts a waiting passage in its place. */
@Command(name = "place", description = "Puts a passage that waits (see hashiya unplaced) in its place, or lets it go with its codings; each a step that can be undone.")
final class PlaceCommand extends StudyCommand {

	/** How its place is said. */
	static final class How {

		@Option(names = "--candidate", paramLabel = "N", required = true, description = "the candidate of this number, as hashiya unplaced lists them")
		@Nullable
		Integer candidate;

		@Option(names = "--range", paramLabel = "START:END", required = true, description = "this range, in code points from 0, the end exclusive")
		WhereToCode.@Nullable Ranged range;

		@Option(names = "--let-go", required = true, description = "removes the passage and its codings")
		boolean letGo;
	}

	@Option(names = "--passage", paramLabel = "ID", required = true, description = "the passage's id")
	String passage = "";

	@ArgGroup(multiplicity = "1", exclusive = true)
	How how = new How();

	PlaceCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = open.study();
		Study.Place place = Named.passage(study, passage);
		Act act = act(study, place);
		open.perform(act);
		console.say("place.done", console.words().act(act.kind(), act.labels()));
		return DONE;
	}

	private Act act(Study study, Study.Place place) throws StudyProblem {
		Passage waiting = place.passage();
		if (waiting.unplaced() == null) {
			throw StudyProblem.of(Kind.ALREADY_PLACED, passage);
		}
		WhereToCode.Ranged range = how.range;
		Integer number = how.candidate;
		if (range != null) {
			Positions positions = study.positions(place.document(), Progress.NONE);
			if (range.start() >= range.end() || range.end() > place.document().codePoints()) {
				throw StudyProblem.of(Kind.RANGE_INVALID, range.start(), range.end(), place.document().codePoints());
			}
			return TextActs.place(study, waiting, positions.toUtf16(range.start()), positions.toUtf16(range.end()));
		}
		if (number != null) {
			Candidate candidate = ToBePlaced.find(study, place.document(), Progress.NONE).stream().filter(carried -> carried.passage().id().equals(waiting.id()))
					.flatMap(carried -> carried.placement().candidates().stream()).skip(Math.max(0, number - 1)).findFirst().filter(found -> number > 0)
					.orElseThrow(() -> StudyProblem.of(Kind.CANDIDATE_UNKNOWN, number));
			return TextActs.place(study, waiting, candidate.range().start(), candidate.range().end());
		}
		return TextActs.letGo(study, waiting);
	}
}

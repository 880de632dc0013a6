// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.Optional;

import org.hashiya.model.Act;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.TextActs;

/** What is done with waiting passages, held against the study as it is by then: a list may be a moment behind. */
final class PlacingActs {

	private PlacingActs() {
	}

	/**
	 * Puts a passage in its place.
	 *
	 * @param start UTF-16 index in the text that the passage was listed for
	 * @param end   exclusive
	 * @throws StudyProblem PASSAGE_UNKNOWN, ALREADY_PLACED, or CANDIDATE_UNKNOWN where the text is another by now
	 */
	static Optional<Act> place(Study study, WaitingPassage waiting, int start, int end) throws StudyProblem {
		Study.Place now = now(study, waiting);
		if (!now.document().textHash().equals(waiting.textHash())) {
			throw StudyProblem.of(Kind.CANDIDATE_UNKNOWN);
		}
		return Optional.of(TextActs.place(study, now.passage(), start, end));
	}

	/**
	 * Lets a passage go.
	 *
	 * @throws StudyProblem PASSAGE_UNKNOWN or ALREADY_PLACED
	 */
	static Optional<Act> letGo(Study study, WaitingPassage waiting) throws StudyProblem {
		return Optional.of(TextActs.letGo(study, now(study, waiting).passage()));
	}

	private static Study.Place now(Study study, WaitingPassage waiting) throws StudyProblem {
		Study.Place place = study.resolvePassage(waiting.passage().id(), Progress.NONE);
		if (place.passage().unplaced() == null) {
			throw StudyProblem.of(Kind.ALREADY_PLACED, waiting.passage().id());
		}
		return place;
	}
}

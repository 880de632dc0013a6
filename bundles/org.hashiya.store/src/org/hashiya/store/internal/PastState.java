// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hashiya.model.Change;
import org.hashiya.model.Milestone;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * A study as it was: from the present state, the acts since then are taken back one by one, the last first. Costs a look at each line of the journals and as much work as was done
 * since; all documents that nobody has touched since are shared with the present.
 */
final class PastState {

	private final JournalReader journals;
	private final JournalTexts texts;

	PastState(JournalReader journals, JournalTexts texts) {
		this.journals = journals;
		this.texts = texts;
	}

	/**
	 * The study when a milestone was set.
	 *
	 * @param now      the study as it is, with all that the journals hold
	 * @param progress one unit an act
	 * @throws StudyProblem PAST_UNKNOWN if the journals do not reach back so far, or what was done since was erased; or if a journal, a passage or a text cannot be read
	 */
	Study at(Study now, Milestone milestone, Progress progress) throws StudyProblem {
		List<JournalReader.Found> later = later(milestone);
		progress.begin(later.size());
		Study study = now;
		for (JournalReader.Found found : later.reversed()) {
			progress.check();
			WrittenAct act = journals.read(found, texts);
			if (act == null) {
				throw StudyProblem.of(Kind.PAST_UNKNOWN, milestone.name());
			}
			study = with(study, TextFit.ofHistory(texts).fit(study, act.inverse()).change());
			progress.worked(1);
		}
		return study;
	}

	private static Study with(Study study, Change inverse) throws StudyProblem {
		try {
			return study.apply(inverse).study();
		} catch (StudyProblem overtaken) {
			if (overtaken.kind() != Kind.OVERTAKEN) {
				throw overtaken;
			}
			return study.apply(new Rebase(study).fit(inverse)).study(); // writers who did not know of each other were merged
		}
	}

	private List<JournalReader.Found> later(Milestone milestone) throws StudyProblem {
		Map<String, String> missing = new HashMap<>(milestone.heads());
		List<JournalReader.Found> later = new ArrayList<>();
		for (JournalReader.Found found : journals.all()) {
			String writer = found.line().writer();
			if (!missing.containsKey(writer)) {
				later.add(found);
			} else if (found.line().hash().equals(missing.get(writer))) {
				missing.remove(writer);
			}
		}
		if (!missing.isEmpty()) {
			throw StudyProblem.of(Kind.PAST_UNKNOWN, milestone.name());
		}
		return later;
	}
}

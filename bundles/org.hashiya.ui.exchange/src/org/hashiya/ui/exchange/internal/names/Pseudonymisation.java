// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.names;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.hashiya.merge.NameReplaced;
import org.hashiya.merge.WordsReplaced;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/**
 * A name that is to be replaced in all documents of a study. Needs no window and may run on any thread.
 *
 * @param name as the person typed it
 * @param by   the pseudonym
 */
public record Pseudonymisation(OpenStudy open, String name, String by) {

	/** Others may act between the look at the study and the act; who works without a pause cannot keep us from it for ever. */
	private static final int ATTEMPTS = 5;

	/**
	 * Where the name stands, as the study is now.
	 *
	 * @param progress one unit a document
	 * @throws StudyProblem          NAME_INVALID, or if a text cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public NameReplaced look(Progress progress) throws StudyProblem {
		return NameReplaced.find(open.study(), NameReplaced.forms(name, by), progress);
	}

	/**
	 * Replaces it, in one step of undo, wherever it stands in the study by then.
	 *
	 * @param kept     forms, as they are written, that stay
	 * @param progress one unit a document
	 * @return what was replaced; where there is nothing to replace, nothing is done
	 * @throws StudyProblem          as {@link #look}, CODER_AMBIGUOUS, or if the study's folder cannot be written
	 * @throws CancellationException if the progress was cancelled; the study is as it was
	 */
	public NameReplaced run(Set<String> kept, Progress progress) throws StudyProblem {
		for (int attempt = 1;; attempt++) {
			Study before = open.study();
			NameReplaced found = look(progress).only(place -> !kept.contains(place.found()));
			if (found.places().isEmpty()) {
				return found;
			}
			List<WordsReplaced> replaced = found.replaced();
			for (WordsReplaced one : replaced) {
				progress.check();
				open.addText(one.text());
			}
			progress.check();
			try {
				open.perform(NameReplaced.act(replaced, open.author()));
				return found;
			} catch (StudyProblem problem) {
				if (open.study() == before || attempt == ATTEMPTS) {
					throw problem;
				}
			}
		}
	}
}

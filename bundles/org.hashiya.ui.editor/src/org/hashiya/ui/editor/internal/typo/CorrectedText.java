// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.merge.CarryOver;
import org.hashiya.merge.EditAgain;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextChange;

/**
 * A document and the corrections that its text is to get, in one step of undo. Needs no window and may run on any thread.
 *
 * @param document the document's id
 * @param change   what was made of which text
 */
record CorrectedText(OpenStudy open, UUID document, TextChange change) {

	/** Others may act between the look at the study and the act; who works without a pause cannot keep us from it for ever. */
	private static final int ATTEMPTS = 5;

	/**
	 * How the corrections are done on what the text has become meanwhile; empty where it is as it was.
	 *
	 * @throws StudyProblem DOCUMENT_UNKNOWN, or if the text cannot be read
	 */
	Optional<EditAgain> again(Progress progress) throws StudyProblem {
		Study study = open.study();
		String now = study.text(study.document(document), progress).string();
		return now.equals(change.before()) ? Optional.empty() : Optional.of(EditAgain.on(change, TextChange.between(change.before(), now)));
	}

	/**
	 * Corrects the text.
	 *
	 * @throws StudyProblem          as {@link #again}, CODER_AMBIGUOUS, or if the study's folder cannot be written
	 * @throws CancellationException if the progress was cancelled; the study is as it was
	 */
	Study run(Progress progress) throws StudyProblem {
		for (int attempt = 1;; attempt++) {
			Study before = open.study();
			Document now = before.document(document);
			String text = before.text(now, progress).string();
			TextChange todo = text.equals(change.before()) ? change
					: TextChange.recorded(text, EditAgain.on(change, TextChange.between(change.before(), text)).edits());
			if (todo.isNone()) {
				return before;
			}
			open.addText(todo.after());
			progress.check();
			try {
				return open.perform(CarryOver.editing(before, now, todo).act(null, open.author())).study();
			} catch (StudyProblem problem) {
				if (open.study() == before || attempt == ATTEMPTS) {
					throw problem;
				}
			}
		}
	}
}

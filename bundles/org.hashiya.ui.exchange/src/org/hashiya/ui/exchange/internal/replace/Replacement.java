// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.replace;

import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.documents.ImportedDocument;
import org.hashiya.merge.CarryOver;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/**
 * A document and the new version that it is to get. Needs no window and may run on any thread.
 *
 * @param document the document's id
 */
public record Replacement(OpenStudy open, UUID document, ImportedDocument version) {

	/** Others may act between the look at the study and the act; who works without a pause cannot keep us from it for ever. */
	private static final int ATTEMPTS = 5;

	/** Whether the new version reads as the document does now. */
	public boolean isTheSame() {
		Document now = open.study().documents().get(document);
		return now != null && now.textHash().equals(DocumentText.hash(version.text()));
	}

	/**
	 * What would become of the passages, as the study is now.
	 *
	 * @param progress one unit a passage
	 * @throws StudyProblem          DOCUMENT_UNKNOWN, or if text or passages cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public CarryOver look(Progress progress) throws StudyProblem {
		Study study = open.study();
		return CarryOver.replacing(study, study.document(document), version.text(), progress);
	}

	/**
	 * Gives the document the new version, in one step of undo. What becomes of the passages is worked out for the study as it is by then.
	 *
	 * @param progress one unit a passage
	 * @return what became of the passages
	 * @throws StudyProblem          as {@link #look}, CODER_AMBIGUOUS, or if the study's folder cannot be written
	 * @throws CancellationException if the progress was cancelled; the study is as it was
	 */
	public CarryOver run(Progress progress) throws StudyProblem {
		for (int attempt = 1;; attempt++) {
			Study before = open.study();
			CarryOver carryOver = look(progress);
			open.addText(version.text());
			open.addOriginal(version.original().sha256(), version.bytes());
			progress.check();
			try {
				open.perform(carryOver.act(version.original(), open.author()));
				return carryOver;
			} catch (StudyProblem problem) {
				if (open.study() == before || attempt == ATTEMPTS) {
					throw problem;
				}
			}
		}
	}
}

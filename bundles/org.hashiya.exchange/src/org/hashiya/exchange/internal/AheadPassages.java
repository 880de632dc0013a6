// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.Iterator;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Document;
import org.hashiya.model.Passages;
import org.hashiya.model.Portions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * The passages of all documents of a study, one document after the other, for one pass: while one document is worked on the next ones are read, on other processors. At most four wait, so that memory does not grow
 * with the study.
 */
public final class AheadPassages implements AutoCloseable {

	private static final int AHEAD = 4;

	private final Study study;
	private final Progress progress;
	private final Iterator<Document> documents;
	private final Portions<Passages> waiting = new Portions<>(AHEAD);

	public AheadPassages(Study study, Progress progress) {
		this.study = study;
		this.progress = progress;
		documents = study.documents().list().iterator();
	}

	/**
	 * The passages of the next document; the first call is for the first document.
	 *
	 * @throws StudyProblem if they cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public Passages next() throws StudyProblem {
		progress.check();
		while (!waiting.isFull() && documents.hasNext()) {
			Document document = documents.next();
			waiting.begin(() -> study.passagesOnce(document, progress));
		}
		return waiting.take();
	}

	/** Reads no more, and waits for what is being read. */
	@Override
	public void close() {
		waiting.abandon();
	}
}

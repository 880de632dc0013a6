// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/** Loads the passages of a document when they are first asked for. */
@FunctionalInterface
public interface PassageSource {

	/**
	 * The passages of a document.
	 *
	 * @throws StudyProblem if they cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	Passages passages(Document document, Progress progress) throws StudyProblem;

	/** The same for somebody who keeps none of them, so that the source need remember nothing of it. */
	default Passages passagesOnce(Document document, Progress progress) throws StudyProblem {
		return passages(document, progress);
	}
}

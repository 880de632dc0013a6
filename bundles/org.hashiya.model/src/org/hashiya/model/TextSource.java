// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/** Finds the text of a document. */
@FunctionalInterface
public interface TextSource {

	/**
	 * The text with this hash.
	 *
	 * @throws StudyProblem if it cannot be read or is not what its hash says
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	DocumentText text(String hash, Progress progress) throws StudyProblem;
}

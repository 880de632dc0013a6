// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.io.InputStream;

/** Finds the text of a document, and what else of a study lies under a hash. */
@FunctionalInterface
public interface TextSource {

	/**
	 * The text with this hash.
	 *
	 * @throws StudyProblem if it cannot be read or is not what its hash says
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	DocumentText text(String hash, Progress progress) throws StudyProblem;

	/**
	 * The same for one pass over many texts: one that is not in memory is read and not kept there.
	 *
	 * @throws StudyProblem as {@link #text}
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	default DocumentText textOnce(String hash, Progress progress) throws StudyProblem {
		return text(hash, progress);
	}

	/**
	 * Opens bytes of the study that are no text, such as those of a {@link ForeignPart}.
	 *
	 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
	 * @throws StudyProblem FILE_MISSING where they are not kept, also where only texts are; NOT_READABLE
	 */
	default InputStream open(String sha256) throws StudyProblem {
		throw StudyProblem.of(StudyProblem.Kind.FILE_MISSING, sha256);
	}
}

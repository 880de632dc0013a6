// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.InputStream;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/**
 * Where an import hands over what the change refers to by hash, before the change is made: the study's folder. What is handed over twice is kept once.
 * Called by several threads at once, since most of the time goes into making files.
 */
public interface ContentSink {

	/** Opens bytes; may be called several times. */
	@FunctionalInterface
	interface Bytes {

		/** @throws IOException if they cannot be read */
		InputStream open() throws IOException;
	}

	/**
	 * Takes the text of a document.
	 *
	 * @throws StudyProblem NOT_WRITABLE
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled, also in the middle of a long text
	 */
	void addText(String text, Progress progress) throws StudyProblem;

	/**
	 * Takes the file that a document was made of, or a part that is kept for the way back.
	 *
	 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
	 * @throws StudyProblem NOT_WRITABLE, or NOT_READABLE if they cannot be read or are not what the hash says
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled, also in the middle of a long file
	 */
	void addBytes(String sha256, Bytes bytes, Progress progress) throws StudyProblem;
}

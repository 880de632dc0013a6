// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.io.InputStream;
import java.util.concurrent.CancellationException;

import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/**
 * Texts and files on their way into a study, before the act that refers to them: closed before they were {@linkplain #keep kept}, they are taken away again, so that who cancels an import leaves nothing behind. May be called by several threads at
 * once.
 */
public interface Additions extends AutoCloseable {

	/**
	 * Makes a text durable and findable by its hash.
	 *
	 * @throws StudyProblem          NOT_WRITABLE
	 * @throws CancellationException if the progress was cancelled, also in the middle of a long text
	 */
	DocumentText addText(String text, Progress progress) throws StudyProblem;

	/**
	 * The same, whatever else happens.
	 *
	 * @throws StudyProblem NOT_WRITABLE
	 */
	default DocumentText addText(String text) throws StudyProblem {
		return addText(text, Progress.NONE);
	}

	/**
	 * Keeps bytes of any length that an element will refer to: the file that a document was made from, a part of a foreign project.
	 *
	 * @param sha256 of the bytes
	 * @param bytes  are read to their end; not closed
	 * @throws StudyProblem          NOT_WRITABLE; NOT_READABLE if they cannot be read; VALUE_DIFFERS if they are not what the hash says
	 * @throws CancellationException if the progress was cancelled, also in the middle of a long file
	 */
	void addBytes(String sha256, InputStream bytes, Progress progress) throws StudyProblem;

	/** Says that an act refers to them by now. */
	void keep();

	/** Takes away what was added and not kept, unless it was there before, or the study refers to it by now. */
	@Override
	void close();
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/** Makes plain text of files of some kind. Implementations are thread-safe. */
public interface DocumentImporter {

	/** The extensions of its files, without the dot, in lower case. */
	List<String> extensions();

	/** Whether a file is of its kind, by the file's name; nothing is read. */
	default boolean accepts(Path file) {
		return extensions().contains(FileName.of(file).extension());
	}

	/**
	 * Reads a file whole.
	 *
	 * @param progress told in bytes
	 * @throws StudyProblem if the file is missing, cannot be read, is too large, or is not what its extension says
	 * @throws CancellationException if the progress was cancelled
	 */
	ImportedDocument read(Path file, Progress progress) throws StudyProblem;
}

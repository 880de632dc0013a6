// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Writes a snapshot of a study in one format. It has its options from its constructor, no state, and writes the same bytes for the same study each time; it streams, so that memory
 * does not grow with the study.
 */
@FunctionalInterface
public interface Exporter {

	/**
	 * Writes everything, flushes the stream, and leaves it open. Who wants a file takes {@link ExportFile}.
	 *
	 * @throws StudyProblem          if passages or texts cannot be read, or TOO_LARGE if the format cannot hold them
	 * @throws IOException           if the stream cannot be written
	 * @throws CancellationException if the progress was cancelled
	 */
	void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException;
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** What a table holds, whatever it is written as. Has no state; tells its rows one by one and in the same order each time, so that memory does not grow with the study. */
public interface TableContent {

	/** Takes the rows of a table. */
	@FunctionalInterface
	interface Rows {

		/**
		 * Takes a row.
		 *
		 * @param cells one for each column: a {@link String}, {@link Integer}, {@link Long}, {@link java.math.BigDecimal}, {@link Boolean}, {@link java.time.Instant},
		 *              {@link java.time.LocalDate}, {@link java.time.LocalDateTime}, or null where there is
		 *              nothing
		 */
		void add(@Nullable Object... cells) throws IOException;
	}

	/** The names of the columns, in order. Those that hold permanent ids end in {@code id}. */
	List<String> columns(Study study);

	/**
	 * Tells the rows.
	 *
	 * @throws StudyProblem if something of the study cannot be read
	 * @throws IOException  if they cannot be written
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	void write(Study study, Rows rows, Progress progress) throws StudyProblem, IOException;
}

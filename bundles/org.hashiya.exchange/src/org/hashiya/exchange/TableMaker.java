// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.List;
import java.util.Set;

import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Makes a table of a study, such as one of frequencies. Counting is not this room's affair: who sees both rooms puts them together here. */
@FunctionalInterface
public interface TableMaker {

	/**
	 * A table.
	 *
	 * @param header  the names of the columns
	 * @param lines   each as long as the header
	 * @param numbers the places of the columns that hold numbers, with the digits 0 to 9 and a point, or nothing
	 * @param times   the places of the columns that hold instants, as {@link java.time.Instant} writes them
	 */
	record Table(List<String> header, Iterable<List<String>> lines, Set<Integer> numbers, Set<Integer> times) {

		/** A table of text and numbers. */
		public Table(List<String> header, Iterable<List<String>> lines, Set<Integer> numbers) {
			this(header, lines, numbers, Set.of());
		}

		/** A table of text. */
		public Table(List<String> header, Iterable<List<String>> lines) {
			this(header, lines, Set.of());
		}
	}

	/**
	 * Makes the table.
	 *
	 * @throws StudyProblem if something of the study cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	Table make(Study study, Progress progress) throws StudyProblem;
}

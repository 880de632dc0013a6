// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.List;

import org.hashiya.exchange.ImportFinding.Outcome;

/**
 * What an import found and what became of it, element by element. Immutable; it holds no words but those of the file, so that a command line, a window, a page and a program can each show it
 * in their way.
 *
 * @param file    the file's name
 * @param project the project's name
 * @param origin  the program that wrote it, as the file says; may be empty
 * @param reading how positions were read; {@code NONE} in a codebook
 * @param lines   in the order of outcomes, then as the file has its elements
 */
public record ImportReport(String file, String project, String origin, String reading, List<Line> lines) {

	/** So many examples are listed for one line; the rest is counted. */
	public static final int MOST_EXAMPLES = 500;

	/**
	 * One kind of finding on one kind of element.
	 *
	 * @param element  the element's name in REFI-QDA, such as {@code PlainTextSelection}
	 * @param count    how many there were
	 * @param examples what the finding says; the first {@value ImportReport#MOST_EXAMPLES}
	 */
	public record Line(String element, ImportFinding finding, long count, List<String> examples) {

		public Line {
			examples = List.copyOf(examples);
		}

		public Outcome outcome() {
			return finding.outcome();
		}
	}

	public ImportReport {
		lines = List.copyOf(lines);
	}

	/** The lines of one outcome. */
	public List<Line> lines(Outcome outcome) {
		return lines.stream().filter(line -> line.outcome() == outcome).toList();
	}

	/** How often a finding was made. */
	public long count(ImportFinding finding) {
		return lines.stream().filter(line -> line.finding() == finding).mapToLong(Line::count).sum();
	}

	/** How often an outcome was had. */
	public long count(Outcome outcome) {
		return lines(outcome).stream().mapToLong(Line::count).sum();
	}
}

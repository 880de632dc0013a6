// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.exchange.internal.tables.CsvLines;
import org.hashiya.exchange.internal.tables.XlsxLines;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/**
 * A table that was read from a file or the clipboard. What kind of file it is is seen from its first bytes, whatever it is called: a workbook ({@code .xlsx}), of which the first sheet is read; else CSV,
 * separated by commas, semicolons or tabs, whichever its first line has most of.
 * <p>
 * Cells are text. Of a workbook, numbers have the digits 0 to 9 and a point, days and points in time stand as in ISO 8601, truth is {@code true} or {@code false}, and of a formula its result is taken. The apostrophe
 * by which {@link Csv} keeps a spreadsheet from running a field as a formula is taken off again.
 *
 * @param lines with the heading, if there is one
 */
public record TableFile(List<Line> lines) {

	/** The most lines that are read: as many as a spreadsheet has. */
	public static final int MOST_LINES = 1_048_576;
	/** The most cells of all lines together, empty ones between others too. */
	public static final int MOST_CELLS = 10_000_000;

	/**
	 * A line of the table.
	 *
	 * @param number where it begins in the file, from 1; in CSV a cell may have line ends in it
	 * @param cells  a shorter line is as if filled with empty cells
	 */
	public record Line(long number, List<String> cells) {
	}

	public TableFile {
		lines = List.copyOf(lines);
	}

	/**
	 * Reads a file.
	 *
	 * @throws StudyProblem                                   FILE_MISSING, NOT_READABLE; NOT_TEXT for what is neither; MALFORMED for a workbook that is none; TOO_LARGE beyond the limits
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static TableFile read(Path file, Progress progress) throws StudyProblem {
		return new TableFile(XlsxLines.isArchive(file) ? XlsxLines.read(file, progress) : CsvLines.read(file, true, progress));
	}

	/** What a spreadsheet has put on the clipboard: cells apart by tabs. Never fails: what is quoted without end is taken as it stands. */
	public static TableFile ofClipboard(String text) {
		return new TableFile(CsvLines.ofClipboard(text));
	}

	/** The cells of all lines. */
	public List<List<String>> cells() {
		return lines.stream().map(Line::cells).toList();
	}
}

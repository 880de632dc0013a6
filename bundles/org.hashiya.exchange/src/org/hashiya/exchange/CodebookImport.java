// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hashiya.exchange.internal.refi.ProjectFile;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/**
 * Reads a codebook: a REFI-QDA codebook ({@code .qdc}) or a table ({@code .csv}, {@code .tsv}) with the columns of the exported one, in any order: {@code code path} (or {@code code}), and where wanted
 * {@code codable}, {@code colour}, {@code definition}, {@code inclusion}, {@code exclusion}, {@code code id}, {@code parent id}. Codes are known by their ids, then by their paths; what a table has no column
 * for stays as it is.
 */
public final class CodebookImport {

	/** Endings of files that are read, without the dot. */
	public static final List<String> EXTENSIONS = List.of("qdc", "csv", "tsv");

	private CodebookImport() {
	}

	/** Whether a file is one of these, by its name. */
	public static boolean accepts(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return EXTENSIONS.stream().anyMatch(extension -> name.endsWith("." + extension));
	}

	/**
	 * Reads a codebook. Nothing is written.
	 *
	 * @param progress one unit a byte of what is read
	 * @throws StudyProblem FILE_MISSING, NOT_READABLE, TOO_LARGE; NOT_TEXT or MALFORMED for what is none; NO_CODEBOOK_TABLE for a table that names no codes
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static ImportedProject read(Path file, Progress progress) throws StudyProblem {
		return new ImportedProject(ProjectFile.read(file, progress));
	}
}

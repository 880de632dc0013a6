// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hashiya.exchange.internal.refi.ProjectFile;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/**
 * Reads REFI-QDA projects ({@code .qdpx}, {@code .qde}) and codebooks ({@code .qdc}) of any program. What is known of programs and how odd files may be stands in {@code releng/docs/refi-qda.md}.
 */
public final class RefiImport {

	/** Endings of files that are read, without the dot. */
	public static final List<String> EXTENSIONS = List.of("qdpx", "qde", "qdc");

	private RefiImport() {
	}

	/** Whether a file is one of these, by its name. */
	public static boolean accepts(Path file) {
		Path last = file.getFileName();
		String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
		return EXTENSIONS.stream().anyMatch(extension -> name.endsWith("." + extension));
	}

	/**
	 * Reads a project or codebook, and its texts once, to find out how positions were counted. Nothing is written.
	 *
	 * @param progress one unit a byte of what is read
	 * @throws StudyProblem FILE_MISSING, NOT_READABLE; MALFORMED for what is no project, with the place; TOO_LARGE for what unpacks to more than any project has
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static ImportedProject read(Path file, Progress progress) throws StudyProblem {
		return new ImportedProject(ProjectFile.read(file, progress));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Path;
import java.util.Locale;

import org.hashiya.exchange.internal.refi.Mending;
import org.hashiya.exchange.internal.refi.Symptoms;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/** Looks through REFI-QDA projects and codebooks of any program ({@code .qdpx}, {@code .qde}, {@code .qdc}), and mends them. */
public final class RefiDoctor {

	private RefiDoctor() {
	}

	/** Whether the name of a file says that it is a codebook. */
	public static boolean isCodebook(Path file) {
		return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qdc");
	}

	/**
	 * Says what is wrong with a file: against the schema, in itself, and for other programs. Writes nothing.
	 *
	 * @throws StudyProblem as {@link RefiImport#read}: for what cannot be read at all
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static RefiDiagnosis examine(Path file, Progress progress) throws StudyProblem {
		return Symptoms.examine(file, progress);
	}

	/**
	 * Writes a file that holds what this one holds and is valid by the schema: what an import makes of it, exported. What no study shows is kept and goes out as it came. A target {@code .qdc} becomes a
	 * codebook, which has no room for what {@link RefiDiagnosis#onlyInProjects()} tells; any other a project.
	 *
	 * @param target  another file than this one; replaced only when the new one is whole
	 * @param profile for which program
	 * @throws StudyProblem if the file cannot be read, or the target not be written
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static void mend(Path file, Path target, RefiProfile profile, Progress progress) throws StudyProblem {
		Mending.mend(file, target, profile, progress);
	}
}

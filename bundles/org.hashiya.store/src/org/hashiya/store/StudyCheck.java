// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.internal.Checking;

/** Reads everything in a study folder and says what is inconsistent. Changes nothing. */
public final class StudyCheck {

	/**
	 * What a check found.
	 *
	 * @param errors    what is wrong, each with file and place
	 * @param documents how many documents were read
	 * @param passages  how many passages
	 * @param codings   how many codings
	 * @param acts      how many lines of journals
	 */
	public record Report(List<StudyProblem> errors, int documents, long passages, long codings, long acts) {
	}

	private StudyCheck() {
	}

	/**
	 * Checks a study folder: every file, every reference, every quote against the text, every hash of the journals.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_A_STUDY or FORMAT_TOO_NEW; anything else is in the report
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Report check(Path folder, Progress progress) throws StudyProblem {
		return new Checking(folder.toAbsolutePath().normalize()).run(progress);
	}
}

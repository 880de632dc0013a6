// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.internal.Checking;

/** Reads everything in a study folder and says what is inconsistent. Changes no content. */
public final class StudyCheck {

	/**
	 * What a check found.
	 *
	 * @param errors    what is wrong, each with file and place
	 * @param documents how many documents were read
	 * @param passages  how many passages
	 * @param codings   how many codings
	 * @param acts      how many lines of journals
	 * @param replayed  what came of doing all of the journals again; null where they or the study are too broken for that
	 */
	public record Report(List<StudyProblem> errors, int documents, long passages, long codings, long acts, @Nullable Replayed replayed) {

		public Report {
			errors = List.copyOf(errors);
		}
	}

	/**
	 * How much of the study its journals account for. Where all three are 0, doing everything in the journals again, from the making of the study, gives the study on the disk.
	 *
	 * @param before how many elements were there before the journals begin, or were written by something else than Hashiya: of them only the changes since were verified
	 * @param merged how many elements were changed by several writers who did not know of each other, and were merged when they met: they were not compared
	 * @param erased how many lines hold no content any more; where there are any, nothing could be compared
	 */
	public record Replayed(long before, long merged, long erased) {
	}

	private StudyCheck() {
	}

	/**
	 * Checks a study folder: every file, every reference, every quote against the text, every hash of the journals, and whether the journals give the study. Changes nothing,
	 * but finishes a save that a crash interrupted, as opening does. Holds the whole study in memory meanwhile.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_A_STUDY or FORMAT_TOO_NEW; anything else is in the report
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Report check(Path folder, Progress progress) throws StudyProblem {
		return new Checking(folder.toAbsolutePath().normalize()).run(progress);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.sample;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.sample.internal.Making;
import org.hashiya.sample.internal.Recipe;
import org.hashiya.store.OpenStudy;

/**
 * The study to try the program on: three texts, a codebook in two languages, and what two coders made of them. It is made by ordinary acts, one after the other, so that its history
 * can be read and undone. Its ids and the times of its elements are the same wherever it is made.
 */
public final class SampleStudy {

	/** The study's name. */
	public static final String NAME = "Algeria between powers · الجزائر بين القوى";

	private SampleStudy() {
	}

	/**
	 * Makes the study, and closes it.
	 *
	 * @param folder   a folder that does not exist or is empty
	 * @param progress one unit an act
	 * @throws StudyProblem          FILE_EXISTS if the folder holds anything; NOT_WRITABLE
	 * @throws CancellationException if the progress was cancelled; a part of the study is there then
	 */
	public static void create(Path folder, Progress progress) throws StudyProblem {
		create(folder, progress, step -> {
			// nobody wants to see it
		});
	}

	/**
	 * As the other method, and tells each step when it is done.
	 *
	 * @throws StudyProblem as the other method
	 */
	public static void create(Path folder, Progress progress, Consumer<SampleStep> steps) throws StudyProblem {
		Making making = new Making(Recipe.read(), progress, steps);
		try (OpenStudy open = making.start(folder)) {
			making.run(open);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportedProject;
import org.hashiya.exchange.PositionReading;
import org.hashiya.model.Author;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Additions;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.Removal;

/**
 * A project and how it is to be taken over. Needs no window; one thread at a time.
 *
 * @param leftOut ids of codes that are not wanted; of a codebook only
 */
record ProjectImport(ImportedProject project, PositionReading reading, Set<UUID> leftOut) {

	/**
	 * What was done.
	 *
	 * @param changed whether there was anything to do
	 */
	record Done(ImportReport report, boolean changed) {
	}

	/** Others may act between the look at the study and the act; who works without a pause cannot keep us from it for ever. */
	private static final int ATTEMPTS = 5;
	private static final long PART = 500;

	/**
	 * What would become of each element, as the study is now.
	 *
	 * @throws StudyProblem          if study or file cannot be read; CODER_AMBIGUOUS
	 * @throws CancellationException if the progress was cancelled
	 */
	ImportPlan look(OpenStudy open, Progress progress) throws StudyProblem {
		return project.plan(open.study(), open.takenStems(), open.author(), reading, leftOut, progress);
	}

	/** What would become of each element in a study that is not there yet. Throws as the other method. */
	ImportPlan lookAtNew(Progress progress) throws StudyProblem {
		Study nothing = Study.empty(new StudyInfo(UUID.randomUUID(), project.name(), Stamp.UNKNOWN), (hash, watched) -> {
			throw StudyProblem.of(StudyProblem.Kind.FILE_MISSING, hash);
		});
		return project.plan(nothing, Set.of(), Author.now(UUID.randomUUID()), reading, leftOut, progress);
	}

	/**
	 * Takes it into a study, in one step of undo. What becomes of each element is worked out for the study as it is by then.
	 *
	 * @throws StudyProblem          as {@link #look}, or if the study's folder cannot be written; nothing was done then
	 * @throws CancellationException if the progress was cancelled; the study is as it was
	 */
	Done into(OpenStudy open, Progress progress) throws StudyProblem {
		return into(open, 2, progress);
	}

	private Done into(OpenStudy open, int parts, Progress progress) throws StudyProblem {
		for (int attempt = 1;; attempt++) {
			progress.begin(parts * PART);
			Study before = open.study();
			ImportPlan plan = project.plan(before, open.takenStems(), open.author(), reading, leftOut, new PartProgress(progress, PART));
			if (plan.isEmpty()) {
				return new Done(plan.report(), false);
			}
			try (Additions additions = open.additions()) {
				plan.contents().handOver(new StudySink(additions), new PartProgress(progress, PART));
				open.perform(before, plan.act(), progress);
				additions.keep();
				return new Done(plan.report(), true);
			} catch (StudyProblem problem) {
				if (open.study() == before || attempt == ATTEMPTS) {
					throw problem;
				}
			}
		}
	}

	/**
	 * Makes a study, takes the project into it and closes it. If that fails or is cancelled there is no study, and the folder is as it was.
	 *
	 * @param folder one that is empty or not there
	 * @throws StudyProblem          as {@link #into} and {@link OpenStudy#create}
	 * @throws CancellationException if the progress was cancelled
	 */
	Done intoNew(Path folder, String name, String coder, Progress progress) throws StudyProblem {
		boolean existed = Files.exists(folder);
		boolean done = false;
		OpenStudy made = OpenStudy.create(folder, name, coder);
		try {
			Done imported = into(made, 3, progress);
			made.save(new PartProgress(progress, PART)); // it takes as long as the rest
			made.close();
			done = true;
			return imported;
		} finally {
			if (!done) {
				try {
					made.abandon();
				} finally {
					Removal.of(folder, existed);
				}
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Aside;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Brings the state files up to date: one save at a time in this process, and under the lock of the study where there are others. */
final class Saver {

	/**
	 * What is to be written.
	 *
	 * @param trash the documents that lie in the trash, by id
	 * @param what  what differs from the state files
	 * @param heads the lines of the journals that the study holds
	 */
	record Moment(Study study, Map<UUID, Document> trash, Unsaved what, Heads heads) {
	}

	/** The study in memory. */
	interface Source {

		/** Takes in foreign lines and says whether the study then differs from the state files. */
		boolean differs() throws StudyProblem;

		/** The same, and what to write; null where nothing differs. What is taken counts as saved until it is given back. */
		@Nullable
		Moment take() throws StudyProblem;

		/** It could not be saved. */
		void giveBack(Unsaved what);
	}

	/** In milliseconds, until it is asked again whether anybody waits. */
	private static final long PATIENCE = 50;

	private final StudyFolder folder;
	private final StateReader reader;
	private final StateWriter writer;
	private final Journal journal;
	private final Source source;
	private final ReentrantLock saving = new ReentrantLock();
	private volatile Study saved;
	private Map<UUID, Document> savedTrash;
	private @Nullable Moment unfinished;
	private String stamp;

	/**
	 * @param saved      what the state files hold now
	 * @param savedTrash what the trash holds now, by id
	 * @param stamp      of the folder when these were read
	 */
	Saver(StudyFolder folder, StateReader reader, StateWriter writer, Journal journal, Source source, Study saved, Map<UUID, Document> savedTrash, String stamp) {
		this.folder = folder;
		this.reader = reader;
		this.writer = writer;
		this.journal = journal;
		this.source = source;
		this.saved = saved;
		this.savedTrash = Map.copyOf(savedTrash);
		this.stamp = stamp;
	}

	/**
	 * Changes with each save of any program, since each holds other lines of the journals.
	 *
	 * @throws StudyProblem NOT_READABLE
	 */
	static String stamp(StudyFolder folder) throws StudyProblem {
		try {
			return Files.exists(folder.heads()) ? DocumentText.hash(Files.readAllBytes(folder.heads())) : "";
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, folder.heads(), null, e, AtomicFiles.message(e));
		}
	}

	/** What the state files hold, as far as this process has written or read them. */
	Study saved() {
		return saved;
	}

	/** Writes the state files that differ; where none does, nothing is touched, so that a study in a folder that cannot be written can still be read and closed. */
	void save(Progress progress) throws StudyProblem {
		lock(progress);
		try {
			if (source.differs() || Files.exists(folder.commit())) {
				try (StudyLock lock = StudyLock.take(folder.lock())) {
					saveUnderLock(progress);
				}
			}
		} finally {
			saving.unlock();
		}
	}

	/** Who saves in the background may take some time. */
	private void lock(Progress progress) {
		boolean interrupted = false;
		boolean locked = false;
		while (!locked) {
			progress.check();
			try {
				locked = saving.tryLock(PATIENCE, TimeUnit.MILLISECONDS);
			} catch (InterruptedException e) {
				interrupted = true; // for later: what must be saved is saved
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void saveUnderLock(Progress progress) throws StudyProblem {
		Commit.finish(folder, progress);
		Moment before = unfinished;
		if (before != null) {
			written(before); // by us just now, or by another program since
		}
		String now = stamp(folder);
		if (!now.equals(stamp)) {
			saved = reader.read(progress); // another program has saved: files lie where its acts have put them
			savedTrash = reader.trash();
			stamp = now;
		}
		Moment moment = source.take();
		if (moment == null) {
			return;
		}
		try {
			Aside<Boolean> durable = Aside.begin(() -> { // what the state files hold must be in the journal first; they can be made ready meanwhile
				journal.force();
				return true;
			});
			writer.write(saved, savedTrash, moment, () -> durable.await(progress), progress);
			written(moment);
			stamp = stamp(folder);
		} catch (StudyProblem | RuntimeException e) {
			if (Files.exists(folder.commit())) {
				unfinished = moment; // it has begun to take effect: who comes next finishes it, and the files then hold this moment
			}
			source.giveBack(moment.what);
			throw e;
		}
	}

	private void written(Moment moment) {
		unfinished = null;
		saved = moment.study;
		savedTrash = Map.copyOf(moment.trash);
		writer.placeTexts(moment.study, moment.trash);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Draft;
import org.hashiya.store.HeldDraft;
import org.hashiya.text.EditLog.Edits;

/** Keeps what is typed on the disk, in the background, a second after it was typed; so that a crash loses no more than that. */
final class DraftKeeper {

	private static final int SOON = 1000;

	private final HeldDraft held;
	private final UUID document;
	private final String textHash;
	private final Consumer<StudyProblem> failed;
	private final Job job;
	private @Nullable Edits latest;
	private boolean unsaved;
	private boolean ended;

	/**
	 * @param held     where it is kept; let go in the end
	 * @param textHash the hash of the text that is corrected
	 * @param failed   called in the background each time something cannot be kept
	 */
	DraftKeeper(HeldDraft held, UUID document, String textHash, Consumer<StudyProblem> failed) {
		this.held = held;
		this.document = document;
		this.textHash = textHash;
		this.failed = failed;
		job = new Job(Messages.DraftKeeper_job) {
			@Override
			@NonNullByDefault({}) // the platform says nothing of null
			protected IStatus run(IProgressMonitor monitor) {
				save();
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
	}

	/** Something was typed. */
	void keep(@Nullable Edits edits) {
		synchronized (this) {
			latest = edits;
			unsaved = true;
		}
		job.schedule(SOON); // does nothing where it is scheduled already
	}

	private synchronized void save() {
		if (!unsaved || ended) {
			return;
		}
		unsaved = false;
		try {
			Edits edits = latest;
			if (edits == null) {
				held.clear();
			} else {
				held.keep(new Draft(document, textHash, Instant.now(), Edits.list(edits)));
			}
		} catch (StudyProblem problem) {
			failed.accept(problem);
		}
	}

	/** Writes what was typed last and keeps it for the next time; nothing is written any more after that. */
	void leave() {
		save();
		end();
		held.close();
	}

	/** Takes the draft away: it was applied, or nobody wants it. */
	void drop() {
		end();
		try {
			held.drop();
		} catch (StudyProblem problem) {
			failed.accept(problem);
		}
	}

	private synchronized void end() {
		ended = true;
		job.cancel();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.StudyUndoContext;
import org.hashiya.ui.words.Wording;

/** The next step that a journal can undo or redo, as the workbench knows steps. */
@NonNullByDefault({}) // the platform says nothing of null
final class JournalOperation extends AbstractOperation {

	/** What moves an operation in the history. */
	interface Move {
		void run() throws ExecutionException;
	}

	private final OpenStudy study;
	private boolean quiet;

	JournalOperation(OpenStudy study, StudyUndoContext context, HistoryEntry entry) {
		super(Wording.act(entry));
		this.study = study;
		addContext(context);
	}

	/** Runs a move during which undo and redo change nothing in the study. */
	void whileQuiet(Move move) throws ExecutionException {
		quiet = true;
		try {
			move.run();
		} finally {
			quiet = false;
		}
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS; // the journal has it already
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return quiet ? Status.OK_STATUS : run(study::undo);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return quiet ? Status.OK_STATUS : run(study::redo);
	}

	private interface Step {
		Object run() throws StudyProblem;
	}

	private IStatus run(Step step) {
		try {
			step.run();
			return Status.OK_STATUS;
		} catch (StudyProblem problem) {
			return Status.error(Wording.problem(problem), problem);
		}
	}
}

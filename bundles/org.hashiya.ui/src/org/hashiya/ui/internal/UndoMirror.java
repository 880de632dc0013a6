// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.swt.widgets.Display;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyListener;
import org.hashiya.ui.study.StudyUndoContext;

/**
 * Shows the workbench's operation history what the journal of a study can undo and redo next. The journal is the truth: it outlives the workbench and may be written from elsewhere, so each
 * change makes the two steps anew instead of keeping a second stack beside it.
 */
final class UndoMirror {

	private final OpenStudy study;
	private final IOperationHistory history;
	private final Display display;
	private final StudyUndoContext context;
	private final StudyListener listener = (before, after, changes) -> later();
	private boolean disposed;

	/** UI thread. */
	UndoMirror(OpenStudy study, IOperationHistory history, Display display) {
		this.study = study;
		this.history = history;
		this.display = display;
		context = new StudyUndoContext(study);
		study.addListener(listener);
		refresh();
	}

	private void later() {
		if (!display.isDisposed()) {
			display.asyncExec(this::refresh);
		}
	}

	/** Shows what can be undone and redone now. */
	void refresh() {
		if (disposed) {
			return;
		}
		history.dispose(context, true, true, false);
		study.undoable().ifPresent(entry -> history.add(new JournalOperation(study, context, entry)));
		study.redoable().ifPresent(entry -> {
			JournalOperation operation = new JournalOperation(study, context, entry);
			history.add(operation);
			try {
				operation.whileQuiet(() -> history.undo(context, null, null)); // moves it to the side of redo
			} catch (ExecutionException e) {
				throw new IllegalStateException(e); // a quiet operation does nothing that could fail
			}
		});
	}

	void dispose() {
		disposed = true;
		study.removeListener(listener);
		history.dispose(context, true, true, true);
	}
}

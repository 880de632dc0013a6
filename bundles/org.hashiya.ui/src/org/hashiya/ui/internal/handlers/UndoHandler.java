// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

/** Edit &gt; Undo. */
public final class UndoHandler extends JournalHandler {

	public UndoHandler() {
		super(HandlerMessages.UndoHandler_plain, HandlerMessages.UndoHandler_step);
	}

	@Override
	Optional<HistoryEntry> next(OpenStudy study) {
		return study.undoable();
	}

	@Override
	void step(OpenStudy study) throws StudyProblem {
		study.undo();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Optional;

import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

/** Edit &gt; Redo. */
public final class RedoHandler extends JournalHandler {

	public RedoHandler() {
		super(HandlerMessages.RedoHandler_plain, HandlerMessages.RedoHandler_step);
	}

	@Override
	Optional<HistoryEntry> next(OpenStudy study) {
		return study.redoable();
	}

	@Override
	void step(OpenStudy study) throws StudyProblem {
		study.redo();
	}
}

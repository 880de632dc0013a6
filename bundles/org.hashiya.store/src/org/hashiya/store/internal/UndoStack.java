// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.store.HistoryEntry.Step;

/**
 * What one coder can undo and do again, worked out from the journal. An act goes on top of what can be undone and forgets what could be done again; an undo moves the act
 * it names to what can be done again; a redo moves it back.
 */
final class UndoStack {

	private final UUID coder;
	private final List<JournalReader.Found> undo = new ArrayList<>();
	private final List<JournalReader.Found> redo = new ArrayList<>();

	UndoStack(UUID coder) {
		this.coder = coder;
	}

	void add(JournalReader.Found found) {
		JournalLine line = found.line();
		if (!line.coder().equals(coder)) {
			return;
		}
		if (line.step() == Step.ACT) {
			undo.add(found);
			redo.clear();
		} else {
			List<JournalReader.Found> from = line.step() == Step.UNDO ? undo : redo;
			List<JournalReader.Found> to = line.step() == Step.UNDO ? redo : undo;
			for (int i = from.size() - 1; i >= 0; i--) {
				if (from.get(i).line().id().equals(line.of())) {
					to.add(from.remove(i));
					return;
				}
			}
		}
	}

	Optional<JournalReader.Found> undoable() {
		return undo.isEmpty() ? Optional.empty() : Optional.of(undo.getLast());
	}

	Optional<JournalReader.Found> redoable() {
		return redo.isEmpty() ? Optional.empty() : Optional.of(redo.getLast());
	}
}

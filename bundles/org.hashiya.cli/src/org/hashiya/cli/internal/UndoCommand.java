// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.Optional;

import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** {@code hashiya undo} and {@code hashiya redo}. */
public abstract sealed class UndoCommand extends StudyCommand {

	private UndoCommand(Console console) {
		super(console);
	}

	public static UndoCommand undo(Console console) {
		return new Undo(console);
	}

	public static UndoCommand redo(Console console) {
		return new Redo(console);
	}

	@Command(name = "undo", description = "Takes back your last act, also one of an earlier session.")
	private static final class Undo extends UndoCommand {

		Undo(Console console) {
			super(console);
		}

		@Override
		int run(OpenStudy open) throws StudyProblem {
			Optional<HistoryEntry> what = open.undoable();
			open.undo();
			what.ifPresent(entry -> console.note("undone: " + Wording.act(entry.kind(), entry.labels())));
			return done();
		}
	}

	@Command(name = "redo", description = "Does again what you last undid.")
	private static final class Redo extends UndoCommand {

		Redo(Console console) {
			super(console);
		}

		@Override
		int run(OpenStudy open) throws StudyProblem {
			Optional<HistoryEntry> what = open.redoable();
			open.redo();
			what.ifPresent(entry -> console.note("done again: " + Wording.act(entry.kind(), entry.labels())));
			return done();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Coder;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.HistoryEntry.Step;

/** What was done to a study, from its journals; and what this copy's coder can undo and do again, which is read when it is first asked for. The session guards it. */
final class History {

	private final JournalReader journals;
	private final Texts texts;
	private final Supplier<Optional<Coder>> coder;
	private @Nullable UndoStack stack;

	/** An act to undo or to do again. */
	record Old(UUID line, WrittenAct written) {
	}

	History(JournalReader journals, Texts texts, Supplier<Optional<Coder>> coder) {
		this.journals = journals;
		this.texts = texts;
		this.coder = coder;
	}

	/** A line was written or taken in. */
	void add(JournalReader.Found found) {
		UndoStack known = stack;
		if (known != null) {
			known.add(found);
		}
	}

	/** Somebody else works now. */
	void forget() {
		stack = null;
	}

	/** What would be undone (or done again) next. */
	Optional<HistoryEntry> next(Step step) throws StudyProblem {
		Optional<JournalReader.Found> found = found(step);
		ChangeJson.Title title = found.isEmpty() ? null : journals.title(found.get());
		HistoryEntry entry = title == null ? null : entry(found.get(), title);
		return entry == null || entry.kind() == Act.Kind.ERASE ? Optional.empty() : Optional.of(entry);
	}

	/**
	 * The act to undo, or to do again.
	 *
	 * @throws StudyProblem NOTHING_TO_UNDO or NOTHING_TO_REDO; ERASED where it was erased, or is an erasure: it stops there
	 */
	Old require(Step step) throws StudyProblem {
		Optional<JournalReader.Found> found = found(step);
		WrittenAct act = found.isEmpty() ? null : journals.read(found.get(), texts);
		if (found.isPresent() && (act == null || act.act().kind() == Act.Kind.ERASE)) {
			throw StudyProblem.of(Kind.ERASED);
		}
		if (act == null) {
			throw StudyProblem.of(step == Step.UNDO ? Kind.NOTHING_TO_UNDO : Kind.NOTHING_TO_REDO);
		}
		return new Old(found.get().line().id(), act);
	}

	private Optional<JournalReader.Found> found(Step step) throws StudyProblem {
		UndoStack known = stack;
		if (known == null) {
			Optional<Coder> now = coder.get();
			known = new UndoStack(now.isPresent() ? now.get().id() : new UUID(0, 0));
			journals.all().forEach(known::add);
			stack = known;
		}
		return step == Step.UNDO ? known.undoable() : known.redoable();
	}

	/** Everything, oldest first. */
	List<HistoryEntry> list() throws StudyProblem {
		List<HistoryEntry> entries = new ArrayList<>();
		for (JournalReader.Found found : journals.all()) {
			try {
				ChangeJson.Title title = journals.title(found);
				if (title != null) {
					entries.add(entry(found, title));
				}
			} catch (StudyProblem e) {
				journals.faults().found(e);
			}
		}
		return entries;
	}

	/**
	 * Looks at all acts, also those that the state holds already, and tells the faults what cannot be read. Of a long act no more is in memory than a piece.
	 *
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	void examine(Progress progress) throws StudyProblem {
		for (JournalReader.Found found : journals.all()) {
			progress.check();
			try {
				journals.checkBlob(found, progress);
				journals.title(found);
			} catch (StudyProblem e) {
				journals.faults().found(e);
			}
		}
	}

	private static HistoryEntry entry(JournalReader.Found found, ChangeJson.Title title) {
		JournalLine line = found.line();
		return new HistoryEntry(line.id(), line.time(), line.coder(), line.writer(), line.step(), line.of(), title.kind(), title.labels());
	}
}

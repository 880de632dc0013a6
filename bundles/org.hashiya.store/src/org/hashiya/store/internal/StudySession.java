// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.HistoryEntry.Step;
import org.hashiya.store.StudyListener;

/**
 * The inside of an open study. The monitor of this object guards the snapshot and the journal and is never held while state files are written; {@link #saving} guards the
 * state files.
 */
public final class StudySession {

	private final StudyFolder folder;
	private final Blobs blobs;
	private final Texts texts;
	private final StateReader reader;
	private final StateWriter writer;
	private final JournalReader journals;
	private final Heads heads;
	private final Journal journal;
	private final ThisCopy copy;
	private final Background background;
	private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
	private final ReentrantLock saving = new ReentrantLock();

	private volatile Study study;
	private Study saved;
	private Unsaved unsaved = new Unsaved();
	private Map<UUID, Document> trash = new LinkedHashMap<>();
	private Map<UUID, Document> savedTrash = Map.of();
	private @Nullable UndoStack undoStack;
	private volatile Consumer<StudyProblem> problemHandler = problem -> {
		// nobody listens yet; the next save tries again and says so
	};
	private boolean closed;

	private StudySession(Path root, @Nullable StudyInfo newStudy, Progress progress) throws StudyProblem {
		folder = new StudyFolder(root);
		blobs = new Blobs(folder);
		texts = new Texts(folder, blobs);
		reader = new StateReader(folder, texts);
		writer = new StateWriter(folder, texts);
		journals = new JournalReader(folder);
		Heads known;
		if (newStudy == null) {
			reader.requireStudy(); // the lock would make a folder
			// under the lock: heads that another program writes after the state was read would name acts that the state in memory does not hold
			try (StudyLock lock = StudyLock.take(folder.lock())) {
				Commit.finish(folder);
				study = reader.read(progress);
				trash = reader.trash();
				known = Heads.read(folder);
			}
			savedTrash = new LinkedHashMap<>(trash);
		} else {
			study = Study.empty(newStudy, texts);
			known = null;
		}
		saved = study;
		heads = known != null ? known : new Heads(folder);
		if (known == null) {
			// a fresh copy: its state files hold what its journals hold
			journals.all().forEach(found -> heads.set(found.line().writer(), found.head()));
		}
		journal = new Journal(folder, blobs, heads);
		copy = new ThisCopy(folder);
		background = new Background(this::saveInBackground, this::refreshInBackground);
	}

	/** Makes a new study in an empty folder. */
	public static StudySession create(Path root, StudyInfo info, Coder coder) throws StudyProblem {
		StudySession session = new StudySession(root, info, Progress.NONE);
		session.study = session.study.apply(Put.add(coder, -1)).study();
		session.unsaved.addAll(session.study);
		AtomicFiles.write(root.resolve(".gitattributes"), "* -text\n*.jsonl merge=hashiya\n".getBytes(StandardCharsets.UTF_8));
		AtomicFiles.write(root.resolve(".gitignore"), ".hashiya/\n".getBytes(StandardCharsets.UTF_8));
		session.save(Progress.NONE);
		session.setCoder(coder.id(), true);
		return session;
	}

	/** Opens a study and takes in the acts that its state files do not hold yet. */
	public static StudySession open(Path root, Progress progress) throws StudyProblem {
		StudySession session = new StudySession(root, null, progress);
		session.refresh();
		return session;
	}

	public Path folder() {
		return folder.root();
	}

	public Study study() {
		return study;
	}

	public Optional<Coder> coder() {
		return copy.coder(study);
	}

	public void setCoder(UUID coder, boolean remember) throws StudyProblem {
		copy.set(study, coder, remember);
		synchronized (this) {
			undoStack = null;
		}
	}

	public Author author() throws StudyProblem {
		return Author.now(copy.require(study).id());
	}

	public DocumentText addText(String text) throws StudyProblem {
		return texts.add(text);
	}

	public void addBlob(String sha256, byte[] bytes) throws StudyProblem {
		blobs.put(sha256, bytes);
	}

	public Path original(Document document, Original original) {
		return reader.original(document, original);
	}

	public synchronized Set<String> takenStems() {
		Set<String> stems = new HashSet<>();
		study.documents().list().forEach(document -> stems.add(document.stem()));
		saved.documents().list().forEach(document -> stems.add(document.stem()));
		trash.values().forEach(document -> stems.add(document.stem()));
		return stems;
	}

	public Applied perform(Act act) throws StudyProblem {
		return write(act, Step.ACT, null);
	}

	private synchronized Applied write(Act act, Step step, @Nullable UUID of) throws StudyProblem {
		if (closed) {
			throw new StudyProblem(Kind.READ_ONLY, folder.root(), null);
		}
		UUID coder = copy.require(study).id();
		Study before = study;
		Applied applied = before.apply(act.change());
		if (step == Step.ACT && applied.changeSet().isEmpty()) {
			return applied; // an undo that finds its work done is written all the same: else it would stay on top of the stack for ever
		}
		for (UUID id : applied.changeSet().ids(ElementKind.DOCUMENT)) {
			Document added = applied.study().documents().get(id);
			if (added != null) {
				texts.text(added.textHash(), Progress.NONE); // a document whose text is nowhere must not get into the journal
			}
		}
		JournalReader.Found found = journal.append(coder, Author.now(coder).now(), step, of, ChangeJson.write(act, before, applied.study()));
		UndoStack stack = undoStack;
		if (stack != null) {
			stack.add(found);
		}
		accept(act, before, applied);
		background.saveSoon();
		return applied;
	}

	private void accept(Act act, Study before, Applied applied) {
		study = applied.study();
		unsaved.add(study, applied.changeSet());
		for (UUID id : applied.changeSet().ids(ElementKind.DOCUMENT)) {
			Document gone = before.documents().get(id);
			if (gone != null && !study.documents().contains(id) && act.kind() == Act.Kind.REMOVE_DOCUMENTS) {
				trash.put(id, gone);
			} else {
				trash.remove(id); // it is back, or its import was undone
			}
		}
		notify(before, study, applied.changeSet());
	}

	private void notify(Study before, Study after, ChangeSet changeSet) {
		RuntimeException first = null;
		for (StudyListener listener : listeners) {
			try {
				listener.changed(before, after, changeSet);
			} catch (RuntimeException e) {
				if (first == null) {
					first = e;
				} else {
					first.addSuppressed(e);
				}
			}
		}
		if (first != null) {
			throw first;
		}
	}

	public Optional<HistoryEntry> undoable() {
		return entry(true);
	}

	public Optional<HistoryEntry> redoable() {
		return entry(false);
	}

	private synchronized Optional<HistoryEntry> entry(boolean undo) {
		try {
			UndoStack stack = undoStack();
			Optional<JournalReader.Found> found = undo ? stack.undoable() : stack.redoable();
			return found.isEmpty() ? Optional.empty() : Optional.ofNullable(entry(found.get()));
		} catch (StudyProblem e) {
			problemHandler.accept(e);
			return Optional.empty();
		}
	}

	private UndoStack undoStack() throws StudyProblem {
		UndoStack stack = undoStack;
		if (stack == null) {
			Optional<Coder> coder = coder();
			stack = new UndoStack(coder.isPresent() ? coder.get().id() : new UUID(0, 0));
			journals.all().forEach(stack::add);
			undoStack = stack;
		}
		return stack;
	}

	public synchronized Applied undo() throws StudyProblem {
		JournalReader.Found found = undoStack().undoable().orElseThrow(() -> StudyProblem.of(Kind.NOTHING_TO_UNDO));
		Act act = journals.read(found, texts);
		if (act == null) {
			throw StudyProblem.of(Kind.NOTHING_TO_UNDO); // it was erased: undo stops here
		}
		return write(new Act(act.kind(), act.labels(), act.change().inverse()), Step.UNDO, found.line().id());
	}

	public synchronized Applied redo() throws StudyProblem {
		JournalReader.Found found = undoStack().redoable().orElseThrow(() -> StudyProblem.of(Kind.NOTHING_TO_REDO));
		Act act = journals.read(found, texts);
		if (act == null) {
			throw StudyProblem.of(Kind.NOTHING_TO_REDO);
		}
		return write(act, Step.REDO, found.line().id());
	}

	public List<HistoryEntry> history() throws StudyProblem {
		List<HistoryEntry> entries = new ArrayList<>();
		for (JournalReader.Found found : journals.all()) {
			HistoryEntry entry = entry(found);
			if (entry != null) {
				entries.add(entry);
			}
		}
		return entries;
	}

	private @Nullable HistoryEntry entry(JournalReader.Found found) throws StudyProblem {
		String act = journals.act(found);
		if (act == null) {
			return null;
		}
		JournalLine line = found.line();
		ChangeJson.Title title = ChangeJson.title(act);
		return new HistoryEntry(line.id(), line.time(), line.coder(), line.writer(), line.step(), line.of(), title.kind(), title.labels());
	}

	public void addListener(StudyListener listener) {
		listeners.add(listener);
	}

	public void removeListener(StudyListener listener) {
		listeners.remove(listener);
	}

	public void setProblemHandler(Consumer<StudyProblem> handler) {
		problemHandler = handler;
	}

	public void watch() {
		background.watch();
	}

	/** Takes in the lines of other writers that the study in memory does not hold yet. */
	public synchronized void refresh() throws StudyProblem {
		for (JournalReader.Found found : journals.after(heads)) {
			Act act = journals.read(found, texts);
			if (act != null) {
				takeIn(act);
			}
			heads.set(found.line().writer(), found.head());
			UndoStack stack = undoStack;
			if (stack != null) {
				stack.add(found);
			}
		}
	}

	private void takeIn(Act act) throws StudyProblem {
		Study before = study;
		Applied applied;
		try {
			applied = before.apply(act.change());
		} catch (StudyProblem overtaken) {
			Rebase rebase = new Rebase(before);
			Change fitted = rebase.fit(act.change());
			try {
				applied = before.apply(fitted);
			} catch (StudyProblem impossible) {
				impossible.addSuppressed(overtaken);
				problemHandler.accept(impossible); // the act stays in its journal; the state goes on without it
				return;
			}
			rebase.overtaken().forEach(put -> problemHandler.accept(StudyProblem.of(Kind.OVERTAKEN, put.kind(), put.id())));
		}
		if (!applied.changeSet().isEmpty()) {
			accept(act, before, applied);
			background.saveSoon();
		}
	}

	/** Writes the state files that differ; where none does, nothing is touched, so that a study in a folder that cannot be written can still be read and closed. */
	public void save(Progress progress) throws StudyProblem {
		saving.lock();
		try {
			synchronized (this) {
				refresh();
				if (unsaved.isEmpty() && !Files.exists(folder.commit())) {
					return;
				}
			}
			saveUnderLock(progress);
		} finally {
			saving.unlock();
		}
	}

	private void saveUnderLock(Progress progress) throws StudyProblem {
		try (StudyLock lock = StudyLock.take(folder.lock())) {
			Study toSave;
			Unsaved what;
			Heads upTo;
			Map<UUID, Document> trashToSave;
			synchronized (this) {
				if (Files.exists(folder.commit())) {
					Commit.finish(folder);
				}
				refresh();
				if (unsaved.isEmpty()) {
					return;
				}
				toSave = study;
				what = unsaved;
				upTo = heads.copy();
				trashToSave = new LinkedHashMap<>(trash);
				unsaved = new Unsaved();
			}
			try {
				journal.force();
				writer.write(saved, savedTrash, toSave, trashToSave, what, upTo, progress);
			} catch (StudyProblem | RuntimeException e) {
				synchronized (this) {
					what.addAll(unsaved);
					unsaved = what;
				}
				throw e;
			}
			synchronized (this) {
				saved = toSave;
				savedTrash = trashToSave;
			}
		}
	}

	private void saveInBackground() {
		try {
			save(Progress.NONE);
		} catch (StudyProblem e) {
			problemHandler.accept(e);
			background.saveLater();
		}
	}

	private void refreshInBackground() {
		try {
			refresh();
		} catch (StudyProblem e) {
			problemHandler.accept(e);
		}
	}

	public void close() throws StudyProblem {
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
		}
		background.close();
		try {
			save(Progress.NONE);
		} finally {
			journal.close();
		}
	}
}

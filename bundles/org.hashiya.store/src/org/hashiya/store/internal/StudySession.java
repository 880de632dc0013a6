// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Milestone;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Additions;
import org.hashiya.store.Conflict;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.HistoryEntry.Step;
import org.hashiya.store.StudyListener;
import org.hashiya.store.Trashed;

/**
 * The inside of an open study. The monitor of this object guards the snapshot and the journal and is never held while state files are written; {@link Saver} does
 * that.
 */
public final class StudySession implements Saver.Source, AutoCloseable {

	private static final String SAVING = "save";
	private static final String REFRESHING = "refresh";

	private final StudyFolder folder;
	private final @Nullable Salvage salvage;
	private final Blobs blobs;
	private final Texts texts;
	private final StateReader reader;
	private final JournalReader journals;
	private final Heads heads;
	private final Journal journal;
	private final History history;
	private final ThisCopy copy;
	private final Saver saver;
	private final Background background;
	private final Complaints complaints = new Complaints();
	private final Listeners listeners = new Listeners();
	private volatile boolean abandoned; // closed without being saved: what is done in the background stops
	private final CopyWatch copies;
	private volatile Study study;
	private Unsaved unsaved = new Unsaved();
	private Map<UUID, Document> trash = new LinkedHashMap<>();
	private final Presence presence;
	private final News news;
	private boolean closed;

	/**
	 * @param newStudy a study to make, or null
	 * @param damaged  to read what is good of a damaged one and write nothing, or null
	 * @param presence tells other programs that the study is open, once it is joined
	 */
	private StudySession(StudyFolder folder, @Nullable StudyInfo newStudy, @Nullable Salvage damaged, Presence presence, Progress progress) throws StudyProblem {
		this.presence = presence;
		this.folder = folder;
		salvage = damaged;
		Faults faults = damaged == null ? Faults.GIVE_UP : damaged;
		blobs = new Blobs(folder);
		texts = new Texts(folder, blobs);
		KnownFiles files = new KnownFiles(folder);
		reader = new StateReader(folder, texts, faults, files);
		journals = new JournalReader(folder, faults);
		Heads known = null;
		String stamp = "";
		if (newStudy != null) {
			study = Study.empty(newStudy, texts);
		} else if (damaged != null) {
			study = damaged.read(reader, texts, progress);
			known = Heads.read(folder, faults);
		} else {
			reader.requireStudy(); // the lock would make a folder
			presence.join();
			// under the lock: heads that another program writes after the state was read would name acts that the state in memory does not hold
			try (StudyLock lock = StudyLock.take(folder.lock())) {
				Commit.finish(folder);
				study = reader.read(progress);
				trash = reader.trash();
				known = Heads.read(folder);
				stamp = Saver.stamp(folder);
			}
		}
		if (known != null) {
			Salvage.requireFiles(folder, study, faults);
		}
		heads = known != null ? known : new Heads(folder);
		if (known == null) {
			// a fresh copy: its state files hold what its journals hold
			journals.all().forEach(found -> heads.set(found.line().writer(), found.head()));
		}
		journal = new Journal(folder, heads);
		copy = new ThisCopy(folder, faults);
		copies = new CopyWatch(folder, () -> study.documents().list());
		history = new History(journals, texts, this::coder);
		news = new News(journals, texts, damaged == null ? texts::keepMerged : texts::hold, damaged == null);
		saver = new Saver(folder, reader, new StateWriter(folder, texts, files), journal, this, study, trash, stamp);
		background = new Background(this::saveInBackground, this::refreshInBackground);
	}

	/** Makes a new study in an empty folder. */
	public static StudySession create(Path root, StudyInfo info, Coder coder) throws StudyProblem {
		StudySession session = new StudySession(new StudyFolder(root), info, null, Presence.later(root), Progress.NONE);
		session.study = session.study.apply(Put.add(coder, -1)).study();
		session.unsaved.addAll(session.study);
		AtomicFiles.write(root.resolve(".gitattributes"), "* -text\n*.jsonl merge=hashiya\n".getBytes(StandardCharsets.UTF_8));
		AtomicFiles.write(root.resolve(".gitignore"), ".hashiya/\n".getBytes(StandardCharsets.UTF_8));
		session.save(Progress.NONE);
		session.setCoder(coder.id(), true);
		session.presence.join();
		return session;
	}

	/** Opens a study and takes in the acts that its state files do not hold yet. */
	public static StudySession open(Path root, Progress progress) throws StudyProblem {
		return open(root, Presence.later(root), progress);
	}

	/** As the other method; the session takes the presence over. */
	static StudySession open(Path root, Presence presence, Progress progress) throws StudyProblem {
		try {
			StudySession session = new StudySession(new StudyFolder(root), null, null, presence, progress);
			session.refresh();
			return session;
		} catch (StudyProblem | RuntimeException e) {
			presence.close();
			throw e;
		}
	}

	/** Opens what is good of a study and writes nothing. */
	public static StudySession openReadOnly(Path root, Progress progress) throws StudyProblem {
		StudyFolder folder = new StudyFolder(root);
		StudySession session = new StudySession(folder, null, new Salvage(folder), Presence.later(root), progress);
		session.takeInNews();
		session.history.examine(progress); // so that broken lines that the state already holds are known too
		return session;
	}

	/** Whether nothing is written. */
	public boolean isReadOnly() {
		return salvage != null;
	}

	/** What is wrong with a study that was opened for reading only. */
	public List<StudyProblem> faults() {
		Salvage damaged = salvage;
		return damaged == null ? List.of() : damaged.problems();
	}

	private void requireWritable() throws StudyProblem {
		if (salvage != null) {
			throw new StudyProblem(Kind.READ_ONLY, folder.root(), null);
		}
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
		if (remember) {
			requireWritable();
		}
		copy.set(study, coder, remember);
		synchronized (this) {
			history.forget();
		}
	}

	public Author author() throws StudyProblem {
		return Author.now(copy.require(study).id());
	}

	public Additions additions() throws StudyProblem {
		requireWritable();
		return new NewBlobs(texts, blobs, this::study);
	}

	/** @throws StudyProblem READ_ONLY where something is to be written */
	public Drafts drafts(boolean toWrite) throws StudyProblem {
		if (toWrite) {
			requireWritable();
		}
		return new Drafts(folder);
	}

	public DocumentText text(String hash, Progress progress) throws StudyProblem {
		return texts.text(hash, progress);
	}

	public Path original(Document document, Original original) {
		return reader.original(document, original);
	}

	public synchronized Set<String> takenStems() {
		Set<String> stems = new HashSet<>();
		study.documents().list().forEach(document -> stems.add(document.stem()));
		saver.saved().documents().list().forEach(document -> stems.add(document.stem()));
		trash.values().forEach(document -> stems.add(document.stem()));
		return stems;
	}

	public Applied perform(Act act) throws StudyProblem {
		return write(act, Step.ACT, null);
	}

	public synchronized Applied perform(Study basis, Act act, Progress progress) throws StudyProblem {
		return write(basis == study ? act : fit(WrittenAct.on(basis, act)), Step.ACT, null, progress);
	}

	/** Names the state of the study as it is, with all that other writers have done up to now. */
	public synchronized Applied setMilestone(String name, String description) throws StudyProblem {
		refresh();
		return write(MilestoneActs.set(study, name, description, heads.hashes(), author()), Step.ACT, null);
	}

	public Study at(Milestone milestone, Progress progress) throws StudyProblem {
		Study now;
		synchronized (this) {
			refresh();
			now = study;
		}
		return new PastState(journals, texts).at(now, milestone, progress);
	}

	private Applied write(Act act, Step step, @Nullable UUID of) throws StudyProblem {
		return write(act, step, of, Progress.NONE);
	}

	private synchronized Applied write(Act act, Step step, @Nullable UUID of, Progress progress) throws StudyProblem {
		requireWritable();
		if (closed) {
			throw new StudyProblem(Kind.READ_ONLY, folder.root(), null);
		}
		UUID coder = copy.require(study).id();
		Study before = study;
		Applied applied = before.apply(act.change(), progress);
		if (step == Step.ACT && applied.changeSet().isEmpty() && act.kind() != Act.Kind.ERASE && act.kind() != Act.Kind.SETTLE_CONFLICT) {
			return applied; // an undo that finds its work done is written all the same: else it would stay on top of the stack for ever
		}
		Act done = applied.done() == act.change() ? act : new Act(act.kind(), act.labels(), applied.done()); // whoever takes it back must not take back what was so before
		for (UUID id : applied.changeSet().ids(ElementKind.DOCUMENT)) {
			Document added = applied.study().documents().get(id);
			if (added != null) {
				texts.secure(added.textHash());
				texts.text(added.textHash(), progress); // a document whose text is nowhere must not get into the journal
			}
		}
		JournalReader.Found found = journal.append(coder, Author.now(coder).now(), step, of, out -> ChangeWriter.write(done, before, applied.study(), texts, out), progress);
		history.add(found);
		news.add(found, act, before, applied.changeSet());
		hold(act, before, applied.study(), applied.changeSet(), true);
		study = applied.study();
		listeners.changed(before, study, applied.changeSet());
		background.saveSoon();
		return applied;
	}

	/** Notes what a step changes in the files. */
	private void hold(@Nullable Act act, Study before, Study after, ChangeSet changes, boolean isOurs) {
		unsaved.add(after, changes, isOurs);
		texts.follow(before, after, changes);
		for (UUID id : changes.ids(ElementKind.DOCUMENT)) {
			Document gone = before.documents().get(id);
			if (gone != null && after.documents().get(id) == null && act != null && (act.kind() == Act.Kind.REMOVE_DOCUMENTS || act.kind() == Act.Kind.RESTORE_DOCUMENTS)) { // the latter undone
				trash.put(id, gone);
			} else {
				trash.remove(id); // it is back, or its import was undone
			}
		}
	}

	public Optional<HistoryEntry> undoable() {
		return next(Step.UNDO);
	}

	public Optional<HistoryEntry> redoable() {
		return next(Step.REDO);
	}

	private synchronized Optional<HistoryEntry> next(Step step) {
		try {
			return history.next(step);
		} catch (StudyProblem e) {
			complaints.tellOnce("history", e);
			return Optional.empty();
		}
	}

	public synchronized Applied undo() throws StudyProblem {
		History.Old old = history.require(Step.UNDO);
		return write(LooseEnds.tied(study, UsedDefinitions.unlessUsed(study, fit(old.written().inverse()))), Step.UNDO, old.line());
	}

	public synchronized Applied redo() throws StudyProblem {
		History.Old old = history.require(Step.REDO);
		return write(LooseEnds.tied(study, fit(old.written())), Step.REDO, old.line());
	}

	/** With passages that came after it, and where the text is another one by now. */
	private Act fit(WrittenAct written) throws StudyProblem {
		requireWritable();
		TextFit fit = new TextFit(texts, texts::add, (document, key) -> false);
		Act act = fit.fit(study, written);
		if (!fit.clashes().isEmpty()) {
			throw StudyProblem.of(Kind.OVERTAKEN, ElementKind.DOCUMENT, fit.clashes().getFirst());
		}
		return act;
	}

	public List<HistoryEntry> history() throws StudyProblem {
		return history.list();
	}

	public List<Conflict> conflicts(Progress progress) throws StudyProblem {
		refresh();
		return new Conflicts(journals, texts, study).find(progress);
	}

	public List<Path> syncCopies() throws StudyProblem {
		return copies.find();
	}

	/** Settles a conflict by the one or the other. */
	public synchronized Applied settle(Conflict conflict, boolean takeOther) throws StudyProblem {
		requireWritable();
		refresh();
		return write(SettleActs.of(journals, texts, study, author(), conflict, takeOther), Step.ACT, null);
	}

	public synchronized List<Trashed> trash() throws StudyProblem {
		return new Trash(journals, texts).list(trash.values());
	}

	public synchronized Applied restore(UUID document) throws StudyProblem {
		refresh();
		return write(new Trash(journals, texts).restore(study, document), Step.ACT, null);
	}

	public void addListener(StudyListener listener) {
		listeners.add(listener);
	}

	public void removeListener(StudyListener listener) {
		listeners.remove(listener);
	}

	public void setProblemHandler(Consumer<StudyProblem> handler) {
		complaints.setListener(handler);
	}

	public void watch() {
		background.watch();
	}

	/** Takes in the lines of other writers that the study in memory does not hold yet. One that is open for reading only stays as it was when it was opened. */
	public void refresh() throws StudyProblem {
		if (!isReadOnly()) {
			takeInNews();
		}
	}

	private synchronized void takeInNews() throws StudyProblem {
		List<JournalReader.Found> lines = journals.after(heads);
		if (lines.isEmpty()) {
			return;
		}
		Study before = study;
		News.Outcome outcome = news.take(before, lines);
		outcome.taken().forEach(found -> {
			heads.set(found.line().writer(), found.head());
			history.add(found);
		});
		outcome.steps().forEach(step -> hold(step.act(), step.before(), step.after(), step.changes(), step.isOurs()));
		study = outcome.study();
		ChangeSet changes = outcome.changes();
		if (!changes.isEmpty()) {
			listeners.changed(before, study, changes);
			if (!isReadOnly()) {
				background.saveSoon();
			}
		}
		outcome.problems().forEach(complaints::tell);
		if (outcome.problems().stream().anyMatch(problem -> problem.kind() == Kind.OVERTAKEN)) {
			listeners.conflicted();
		}
		StudyProblem failure = outcome.failure();
		if (failure != null) {
			throw failure;
		}
	}

	public void save(Progress progress) throws StudyProblem {
		if (isReadOnly()) {
			return;
		}
		saver.save(progress);
		complaints.worked(SAVING);
	}

	@Override
	public synchronized boolean differs() throws StudyProblem {
		refresh();
		return !unsaved.isEmpty();
	}

	@Override
	public synchronized Saver.@Nullable Moment take() throws StudyProblem {
		if (!differs()) {
			return null;
		}
		Saver.Moment moment = new Saver.Moment(study, new LinkedHashMap<>(trash), unsaved, heads.copy());
		unsaved = new Unsaved();
		return moment;
	}

	@Override
	public synchronized void giveBack(Unsaved what) {
		unsaved.addAll(what);
	}

	private void saveInBackground() {
		try {
			save(Progress.stoppedBy(() -> abandoned));
		} catch (StudyProblem e) {
			complaints.tellOnce(SAVING, e);
			background.saveLater();
		}
	}

	private void refreshInBackground() {
		try {
			refresh();
			listeners.copied(copies.look());
			complaints.worked(REFRESHING);
		} catch (StudyProblem e) {
			complaints.tellOnce(REFRESHING, e);
		}
	}

	/** Closes without saving. */
	public void abandon() throws StudyProblem {
		abandoned = true;
		close();
	}

	@Override
	public void close() throws StudyProblem {
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
		}
		background.close();
		try {
			if (!abandoned) {
				save(Progress.NONE);
			}
		} finally {
			try {
				journal.close();
			} finally {
				presence.close();
			}
		}
	}
}

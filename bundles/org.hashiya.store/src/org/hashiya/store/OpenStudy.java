// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Author;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Names;
import org.hashiya.model.Milestone;
import org.hashiya.model.Original;
import org.hashiya.model.Palette;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.internal.Drafts;
import org.hashiya.store.internal.StudySession;

/**
 * A study that is open for work. It holds the current snapshot, applies acts one after the other, writes each to the journal before it answers, tells listeners, and brings
 * the state files up to date in the background. What {@link #perform} has answered outlives the death of the process. All methods may be called from any thread.
 */
public final class OpenStudy implements AutoCloseable {

	private final StudySession session;

	private OpenStudy(StudySession session) {
		this.session = session;
	}

	/**
	 * Makes a new study with one coder and opens it.
	 *
	 * @param folder a folder that does not exist or is empty
	 * @throws StudyProblem FILE_EXISTS if the folder holds anything; NAME_INVALID; NOT_WRITABLE
	 */
	public static OpenStudy create(Path folder, String studyName, String coderName) throws StudyProblem {
		UUID coder = UUID.randomUUID();
		Author author = Author.now(coder);
		return create(folder, new StudyInfo(UUID.randomUUID(), studyName, author.stamp()), new Coder(coder, coderName, StudyActs.initials(coderName), Palette.colour(0)));
	}

	/**
	 * As the other method, with everything given.
	 *
	 * @throws StudyProblem as the other method
	 */
	public static OpenStudy create(Path folder, StudyInfo info, Coder coder) throws StudyProblem {
		Path root = folder.toAbsolutePath().normalize();
		Names.require(info.name());
		Names.require(coder.name());
		boolean existed = Files.exists(root);
		if (existed && !isEmptyFolder(root)) {
			throw new StudyProblem(Kind.FILE_EXISTS, root, null);
		}
		try {
			return new OpenStudy(StudySession.create(root, info, coder));
		} catch (StudyProblem | RuntimeException e) {
			removeRemains(root, existed, e);
			throw e;
		}
	}

	/**
	 * Opens a study. Finishes what a crash interrupted and takes in acts that other programs wrote.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_A_STUDY, FORMAT_TOO_NEW, MALFORMED with file and line, or NOT_READABLE
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static OpenStudy open(Path folder, Progress progress) throws StudyProblem {
		OpenStudy open = new OpenStudy(StudySession.open(folder.toAbsolutePath().normalize(), progress));
		Removal.resume(open.folder());
		return open;
	}

	/**
	 * Opens what is good of a study whose files are damaged: broken lines, an unfinished merge, files that are gone. It writes nothing, not even into {@code .hashiya}, and stays
	 * as it is now; all acts are refused with READ_ONLY. What is wrong is in {@link #faults}. Reads all passages and texts, so that these are known.
	 *
	 * @throws StudyProblem FILE_MISSING if there is no folder, NOT_A_STUDY, or FORMAT_TOO_NEW: nothing else is reason enough
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static OpenStudy openReadOnly(Path folder, Progress progress) throws StudyProblem {
		return new OpenStudy(StudySession.openReadOnly(folder.toAbsolutePath().normalize(), progress));
	}

	/** Whether this study was opened by {@link #openReadOnly}. */
	public boolean isReadOnly() {
		return session.isReadOnly();
	}

	/** What {@link #openReadOnly} could not use, each with file, line and reason; empty for a study that was opened for work. */
	public List<StudyProblem> faults() {
		return session.faults();
	}

	/** Whether a folder looks like a study. */
	public static boolean isStudy(Path folder) {
		return Files.isRegularFile(folder.resolve("study.json"));
	}

	/** The study's folder, absolute. */
	public Path folder() {
		return session.folder();
	}

	/** The current snapshot. */
	public Study study() {
		return session.study();
	}

	/** Who works in this copy; the study's only coder where nobody said. */
	public Optional<Coder> coder() {
		return session.coder();
	}

	/**
	 * Says who works in this copy, from now on and after a restart too. It is kept in this copy only.
	 *
	 * @throws StudyProblem CODER_UNKNOWN, or NOT_WRITABLE
	 */
	public void setCoder(UUID coder) throws StudyProblem {
		session.setCoder(coder, true);
	}

	/**
	 * Says who works in this copy until it is closed.
	 *
	 * @throws StudyProblem CODER_UNKNOWN
	 */
	public void actAs(UUID coder) throws StudyProblem {
		session.setCoder(coder, false);
	}

	/**
	 * The coder of this copy, now.
	 *
	 * @throws StudyProblem CODER_AMBIGUOUS with the names of all coders where it is not known who works here
	 */
	public Author author() throws StudyProblem {
		return session.author();
	}

	/**
	 * Makes a text durable and findable by its hash, before a document with this text is added. A text that no document gets is left over as a file that nobody reads.
	 *
	 * @throws StudyProblem NOT_WRITABLE
	 */
	public DocumentText addText(String text) throws StudyProblem {
		return session.additions().addText(text, Progress.NONE);
	}

	/**
	 * Keeps the bytes that a document was made from, before the document is added.
	 *
	 * @param sha256 of the bytes
	 * @throws StudyProblem NOT_WRITABLE
	 */
	public void addOriginal(String sha256, byte[] bytes) throws StudyProblem {
		addBytes(sha256, new ByteArrayInputStream(bytes));
	}

	/**
	 * Keeps bytes of any length that an element will refer to: the file that a document was made from, a part of a foreign project.
	 *
	 * @param sha256 of the bytes
	 * @param bytes  are read to their end; not closed
	 * @throws StudyProblem NOT_WRITABLE; NOT_READABLE if they cannot be read; VALUE_DIFFERS if they are not what the hash says
	 */
	public void addBytes(String sha256, InputStream bytes) throws StudyProblem {
		session.additions().addBytes(sha256, bytes, Progress.NONE);
	}

	/**
	 * The same for many texts and files at once, which go again if nothing comes of it.
	 *
	 * @throws StudyProblem READ_ONLY
	 */
	public Additions additions() throws StudyProblem {
		return session.additions();
	}

	/**
	 * The names of what was typed into a document's text, not applied yet, and is not being corrected by anybody now: several where several windows or programs were stopped in the middle of it.
	 *
	 * @throws StudyProblem NOT_READABLE
	 */
	public List<String> drafts(UUID document) throws StudyProblem {
		return session.drafts(false).names(document);
	}

	/**
	 * A draft by its name; empty where it is gone meanwhile.
	 *
	 * @throws StudyProblem NOT_READABLE, or MALFORMED: it was typed all the same, and the file stays
	 */
	public Optional<Draft> draft(String name) throws StudyProblem {
		return session.drafts(false).read(name);
	}

	/**
	 * Goes on with a draft; empty where somebody else does, or where it is gone.
	 *
	 * @throws StudyProblem READ_ONLY
	 */
	public Optional<HeldDraft> holdDraft(String name) throws StudyProblem {
		Drafts drafts = session.drafts(true);
		if (!drafts.take(name)) {
			return Optional.empty();
		}
		HeldDraft held = new HeldDraft(drafts, name);
		if (drafts.exists(name)) {
			return Optional.of(held);
		}
		held.close(); // taken away since its name was asked for
		return Optional.empty();
	}

	/**
	 * Begins a draft of its own for who begins to correct a document; nothing is written before something is kept.
	 *
	 * @throws StudyProblem READ_ONLY
	 */
	public HeldDraft newDraft(UUID document) throws StudyProblem {
		Drafts drafts = session.drafts(true);
		String name = drafts.newName(document);
		drafts.take(name); // nobody else knows it
		return new HeldDraft(drafts, name);
	}

	/**
	 * A text that a document of this study has, or had before.
	 *
	 * @param hash see {@link DocumentText#hash(String)}
	 * @throws StudyProblem if it cannot be read, or is not kept any more
	 */
	public DocumentText text(String hash, Progress progress) throws StudyProblem {
		return session.text(hash, progress);
	}

	/** Where the file lies that a document was made from. It may be gone if somebody removed it. */
	public Path original(Document document, Original original) {
		return session.original(document, original);
	}

	/** The file stems that a new document must not have: of documents and of those in the trash. */
	public Set<String> takenStems() {
		return session.takenStems();
	}

	/**
	 * The documents that were removed and lie in the trash, what was removed last first. Reads the journals.
	 *
	 * @throws StudyProblem if a journal cannot be read
	 */
	public List<Trashed> trash() throws StudyProblem {
		return session.trash();
	}

	/**
	 * Brings a document back out of the trash, with its passages, the memos on it and its places in sets and cases, by an act that can be undone. What has happened to the rest of the study since stays: codings with
	 * codes that are gone do not come back, and where another document has its name by now, it gets a number behind it.
	 *
	 * @throws StudyProblem DOCUMENT_UNKNOWN if nothing tells of its removal; NOT_READABLE if its text is gone; as {@link #perform}
	 */
	public Applied restore(UUID document) throws StudyProblem {
		return session.restore(document);
	}

	/**
	 * Does an act as the coder of this copy. When this returns, the act is in the journal.
	 *
	 * @throws StudyProblem as {@link Study#apply}; NOT_WRITABLE if the journal cannot be written, then nothing has changed
	 */
	public Applied perform(Act act) throws StudyProblem {
		return session.perform(act);
	}

	/**
	 * Does an act that was prepared on a snapshot, as {@link #perform(Act)}. Where another program's act has been taken in since, which has changed the text of a document, the passages of the act go where their
	 * words are now; without the snapshot nobody could know that they are meant for another text.
	 *
	 * @param basis what the act was prepared on
	 * @throws StudyProblem as the other method
	 */
	public Applied perform(Study basis, Act act) throws StudyProblem {
		return perform(basis, act, Progress.NONE);
	}

	/**
	 * The same, for an act of a million parts.
	 *
	 * @throws StudyProblem                                   as the other method
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled; then nothing has changed. Once the act is in the journal nobody asks any more
	 */
	public Applied perform(Study basis, Act act, Progress progress) throws StudyProblem {
		return session.perform(basis, act, progress);
	}

	/** The act that {@link #undo} would take back: the last of this copy's coder, of earlier sessions too. Reads the journal at the first call. */
	public Optional<HistoryEntry> undoable() {
		return session.undoable();
	}

	/** The act that {@link #redo} would do again. */
	public Optional<HistoryEntry> redoable() {
		return session.redoable();
	}

	/**
	 * Takes back the last act of this copy's coder, by a further act that names it.
	 *
	 * @throws StudyProblem NOTHING_TO_UNDO; OVERTAKEN if somebody else has changed the same since; as {@link #perform}
	 */
	public Applied undo() throws StudyProblem {
		return session.undo();
	}

	/**
	 * Does again what was last undone.
	 *
	 * @throws StudyProblem NOTHING_TO_REDO; OVERTAKEN; as {@link #perform}
	 */
	public Applied redo() throws StudyProblem {
		return session.redo();
	}

	/**
	 * All acts of all writers, oldest first.
	 *
	 * @throws StudyProblem if a journal cannot be read
	 */
	public List<HistoryEntry> history() throws StudyProblem {
		return session.history();
	}

	/**
	 * What two people did to one thing without knowing of each other, and nobody has settled since; the latest first. Works it out from the journals: where all writers knew of each other, from
	 * what their lines say of other writers alone.
	 *
	 * @throws StudyProblem                                   if a journal or passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public List<Conflict> conflicts(Progress progress) throws StudyProblem {
		return session.conflicts(progress);
	}

	/**
	 * Settles a conflict, by an act that can be undone.
	 *
	 * @param takeOther whether what was set aside shall stand (with SAME_NAME: the two codes shall be one); else what stands is kept, and nobody is asked again
	 * @throws StudyProblem OVERTAKEN if it is settled already; as {@link #perform}
	 */
	public Applied settle(Conflict conflict, boolean takeOther) throws StudyProblem {
		return session.settle(conflict, takeOther);
	}

	/**
	 * The files that a sync service has put beside files of the study when two computers had written these; {@link StudyRepair} takes in what they hold.
	 *
	 * @throws StudyProblem NOT_READABLE
	 */
	public List<Path> syncCopies() throws StudyProblem {
		return session.syncCopies();
	}

	/**
	 * Names the state of the study as it is now, see {@link #at}.
	 *
	 * @param description may be empty
	 * @throws StudyProblem NAME_INVALID, MILESTONE_EXISTS, or if the act cannot be written
	 */
	public Applied setMilestone(String name, String description) throws StudyProblem {
		return session.setMilestone(name, description);
	}

	/**
	 * The study as it was at a milestone: a snapshot to look at, to count and to export. Costs as much as was done since.
	 *
	 * @param progress one unit an act since then
	 * @throws StudyProblem                                   PAST_UNKNOWN, or if a journal, a passage or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public Study at(Milestone milestone, Progress progress) throws StudyProblem {
		return session.at(milestone, progress);
	}

	public void addListener(StudyListener listener) {
		session.addListener(listener);
	}

	public void removeListener(StudyListener listener) {
		session.removeListener(listener);
	}

	/**
	 * Says who is told when work in the background fails (state files cannot be written, a foreign journal cannot be read) or when a foreign change met one of ours. No act is
	 * lost by it: all are in the journals, and it is tried again.
	 */
	public void setProblemHandler(Consumer<StudyProblem> handler) {
		session.setProblemHandler(handler);
	}

	/** From now on looks twice a second whether another program has changed the study. */
	public void watch() {
		session.watch();
	}

	/**
	 * Takes in what other programs have written since.
	 *
	 * @throws StudyProblem if a journal cannot be read
	 */
	public void refresh() throws StudyProblem {
		session.refresh();
	}

	/**
	 * Brings the state files up to date now.
	 *
	 * @throws StudyProblem NOT_WRITABLE; the acts are in the journal all the same
	 */
	public void save() throws StudyProblem {
		save(Progress.NONE);
	}

	/**
	 * The same.
	 *
	 * @throws StudyProblem                                   as the other method
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled; the state files are as they were, or are brought up to date by who saves or opens next
	 */
	public void save(Progress progress) throws StudyProblem {
		session.save(progress);
	}

	/**
	 * Closes without saving; a save that is going on in the background is given up. What was done is in the journal, and is taken in by who opens the study next.
	 *
	 * @throws StudyProblem NOT_WRITABLE; it is closed all the same
	 */
	public void abandon() throws StudyProblem {
		session.abandon();
	}

	/**
	 * Saves and closes. Closing twice is closing once.
	 *
	 * @throws StudyProblem as {@link #save}; it is closed all the same
	 */
	@Override
	public void close() throws StudyProblem {
		session.close();
	}

	private static boolean isEmptyFolder(Path folder) throws StudyProblem {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> content = Files.list(folder)) {
			return content.findAny().isEmpty();
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, folder, null, e, String.valueOf(e.getMessage()));
		}
	}

	private static void removeRemains(Path root, boolean existed, Exception cause) {
		try {
			Removal.of(root, existed);
		} catch (StudyProblem e) {
			cause.addSuppressed(e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Moves texts and originals to where they belong: a document's lie in {@code documents/} and {@code originals/}, a removed document's in the trash, and those that nobody has any more (their import was
 * undone, the text was edited) in blobs of the history, so that undo and redo find them.
 */
final class DocumentFiles {

	private final StudyFolder folder;
	private final Texts texts;
	private final Commit commit;
	private final Progress progress;
	/** What parts of foreign projects refer to: such a blob stays where it is, though a document be made of the same bytes. */
	private final Set<String> ofParts = new HashSet<>();

	DocumentFiles(StudyFolder folder, Texts texts, Commit commit, Progress progress) {
		this.progress = progress;
		this.folder = folder;
		this.texts = texts;
		this.commit = commit;
	}

	/**
	 * Prepares the moves from one state to another.
	 *
	 * @param saved      what the files hold now
	 * @param savedTrash what the trash holds now, by id
	 * @param study      what they will hold
	 * @param trash      what the trash will hold
	 */
	void move(Study saved, Map<UUID, Document> savedTrash, Study study, Map<UUID, Document> trash) throws StudyProblem {
		study.foreignParts().list().forEach(part -> ofParts.add(part.blob()));
		Map<UUID, Document> known = new LinkedHashMap<>();
		saved.documents().list().forEach(document -> known.put(document.id(), document));
		known.putAll(savedTrash);
		study.documents().list().forEach(document -> known.putIfAbsent(document.id(), document));
		trash.forEach(known::putIfAbsent);
		// what goes first: a stem is never used twice, but a blob may be wanted again
		for (UUID id : known.keySet()) {
			progress.check();
			Document old = saved.documents().get(id);
			Document oldInTrash = savedTrash.get(id);
			Document now = study.documents().get(id);
			Document nowInTrash = trash.get(id);
			if (old != null && now == null) {
				commit.delete(folder.passages(old));
			}
			text(old != null ? old : oldInTrash, place(old, oldInTrash), now != null ? now : nowInTrash, place(now, nowInTrash));
			original(old, oldInTrash, now, nowInTrash);
		}
	}

	private @Nullable Path place(@Nullable Document document, @Nullable Document trashed) {
		return document != null ? folder.text(document) : trashed != null ? folder.trashedText(trashed) : null;
	}

	private void text(@Nullable Document old, @Nullable Path from, @Nullable Document now, @Nullable Path to) throws StudyProblem {
		if (old != null && from != null && (now == null || !now.textHash().equals(old.textHash()))) {
			if (now == null || !from.equals(to) || !texts.leads(now.textHash(), old.textHash())) { // the journal says how it was
				transfer(from, folder.blob(old.textHash()), old.textHash(), from.equals(to));
			}
		}
		if (now != null && to != null) {
			boolean same = old != null && old.textHash().equals(now.textHash());
			if (!same) {
				bring(folder.blob(now.textHash()), to, now.textHash());
			} else if (from != null && !from.equals(to)) {
				bring(from, to, now.textHash());
			}
		}
	}

	private void original(@Nullable Document old, @Nullable Document oldInTrash, @Nullable Document now, @Nullable Document nowInTrash) throws StudyProblem {
		Path from = originalPlace(old, oldInTrash);
		Path to = originalPlace(now, nowInTrash);
		Original before = originalOf(old, oldInTrash);
		Original after = originalOf(now, nowInTrash);
		if (before != null && after != null && from != null && to != null && !before.sha256().equals(after.sha256())) {
			replaceOriginal(from, before, to, after);
		} else if (!Objects.equals(from, to)) {
			String sha256 = Objects.requireNonNull(before != null ? before : after).sha256();
			transferOriginal(from == null ? folder.blob(sha256) : from, to == null ? folder.blob(sha256) : to, from == null && texts.knows(sha256));
		}
	}

	/** The text came from another file: the one that was there is kept among the blobs, for undo. */
	private void replaceOriginal(Path from, Original before, Path to, Original after) throws StudyProblem {
		Path kept = folder.blob(before.sha256());
		if (Files.exists(from) && !Files.exists(kept)) {
			AtomicFiles.write(kept, out -> Files.copy(from, out));
		}
		if (!from.equals(to)) {
			commit.delete(from);
		}
		transferOriginal(folder.blob(after.sha256()), to, texts.knows(after.sha256()));
	}

	private void transferOriginal(Path source, Path target, boolean isText) {
		if (Files.exists(source)) {
			// two documents may come from files with the same bytes, and a file's bytes may be those of its text, which an edit before the first save has left in the blob only
			if (commit.moves(source) || isText || stays(source)) {
				commit.writeLater(target, out -> Files.copy(source, out));
			} else {
				commit.move(source, target);
			}
		}
	}

	private boolean stays(Path source) {
		return !ofParts.isEmpty() && ofParts.contains(String.valueOf(source.getFileName()));
	}

	private static @Nullable Original originalOf(@Nullable Document document, @Nullable Document trashed) {
		return document != null ? document.original() : trashed != null ? trashed.original() : null;
	}

	private @Nullable Path originalPlace(@Nullable Document document, @Nullable Document trashed) {
		Original original = originalOf(document, trashed);
		if (original == null) {
			return null;
		}
		return document != null ? folder.original(document, original) : folder.trashedOriginal(Objects.requireNonNull(trashed), original);
	}

	/** Moves a text to its place, or writes it there where its old place is gone or belongs to another document too. */
	private void bring(Path source, Path target, String hash) {
		if (Files.exists(source) && !commit.moves(source) && !texts.isMerged(hash) && !stays(source)) {
			commit.move(source, target);
		} else if (!holds(target, hash)) {
			commit.writeLater(target, out -> out.write(texts.text(hash, Progress.NONE).string().getBytes(StandardCharsets.UTF_8)));
		}
	}

	/** Whether the text is there already: another program has saved the same act. */
	private boolean holds(Path target, String hash) {
		try {
			return Files.exists(target) && !commit.moves(target) && DocumentText.hash(Files.readAllBytes(target)).equals(hash);
		} catch (IOException e) {
			return false; // then it is written anew, which says what is wrong
		}
	}

	/** Keeps a text that is no document's any more; a copy where a new text takes the file's place. */
	private void transfer(Path from, Path blob, String hash, boolean copy) throws StudyProblem {
		if (!Files.exists(from)) {
			return;
		}
		if (!holds(from, hash)) { // another program has saved another text there meanwhile
			texts.keep(hash);
			return;
		}
		if (copy) {
			if (!Files.exists(blob)) {
				AtomicFiles.write(blob, out -> Files.copy(from, out));
			}
			texts.place(hash, blob);
		} else {
			commit.move(from, blob);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Finds texts by their hash in the study folder. Those in use stay in memory as long as there is room. */
final class Texts implements JournalTexts {

	private final StudyFolder folder;
	private final Blobs blobs;
	private final Map<String, Set<Path>> places = new ConcurrentHashMap<>();
	private final Map<String, SoftReference<DocumentText>> loaded = new ConcurrentHashMap<>();
	private final TextVersions versions;
	/** Files of texts that were looked at, with size and time. */
	private final Map<Path, String> looked = new ConcurrentHashMap<>();
	/** Texts that are in no journal, since two changes were merged: kept in memory, or in the blobs. */
	private final Map<String, DocumentText> merged = new ConcurrentHashMap<>();

	Texts(StudyFolder folder, Blobs blobs) {
		this.folder = folder;
		this.blobs = blobs;
		versions = new TextVersions(folder);
	}

	@Override
	public void add(TextDifference difference) {
		versions.add(difference);
	}

	/** Whether one text can be made of another, so that it need not be kept. */
	boolean leads(String from, String to) {
		return versions.leads(from, to);
	}

	/** Keeps a text in a file where it could only be made of another until now. */
	void keepWhole(String hash) throws StudyProblem {
		if (versions.knows(hash) && !isStored(hash)) {
			blobs.put(hash, text(hash, Progress.NONE).string().getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Keeps a text in a file of its own; nothing is done where it cannot be had any more. */
	void keep(String hash) throws StudyProblem {
		if (!isStored(hash)) {
			DocumentText text;
			try {
				text = text(hash, Progress.NONE);
			} catch (StudyProblem gone) {
				return; // who wants it is told
			}
			blobs.put(hash, text.string().getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Says where the text with this hash may lie: several documents can have it, and other programs move it when they save. */
	void place(String hash, Path file) {
		places.computeIfAbsent(hash, text -> ConcurrentHashMap.newKeySet()).add(file); // thousands of documents may have one text
	}

	/** Notes where the texts of changed documents may lie from now on. */
	void follow(Study before, Study after, ChangeSet changes) {
		for (UUID id : changes.ids(ElementKind.DOCUMENT)) {
			Document gone = before.documents().get(id);
			Document now = after.documents().get(id);
			if (now != null) {
				place(now.textHash(), folder.text(now)); // another program may have put it there already
			} else if (gone != null) {
				place(gone.textHash(), folder.trashedText(gone));
			}
		}
	}

	/** Whether a document of this session has, or had, a text with this hash. */
	boolean knows(String hash) {
		return places.containsKey(hash) || loaded.containsKey(hash);
	}

	/** Makes a text durable and findable. */
	DocumentText add(String string) throws StudyProblem {
		return add(string, hash -> {
			// nobody wants to know
		}, Progress.NONE);
	}

	/**
	 * The same; a text of any length.
	 *
	 * @param made hears of a blob that was made for it
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled; then no blob was made
	 */
	DocumentText add(String string, Consumer<String> made, Progress progress) throws StudyProblem {
		Utf8Pieces pieces = new Utf8Pieces(string, progress);
		DocumentText text = new DocumentText(string, pieces.hash());
		boolean held = false;
		for (Path place : places.getOrDefault(text.hash(), Set.of())) {
			held |= !held && holds(place, text.hash(), progress);
		}
		if (!held && blobs.put(text.hash(), pieces::write)) {
			made.accept(text.hash());
		}
		loaded.put(text.hash(), new SoftReference<>(text));
		return text;
	}

	@Override
	public DocumentText hold(String string) {
		DocumentText text = new DocumentText(string);
		merged.put(text.hash(), text);
		return text;
	}

	/**
	 * The same, and in a blob that stays, for other programs: no journal says how this text was made, and lines to come will refer to it.
	 *
	 * @throws StudyProblem NOT_WRITABLE
	 */
	DocumentText keepMerged(String string) throws StudyProblem {
		DocumentText text = hold(string);
		blobs.put(text.hash(), string.getBytes(StandardCharsets.UTF_8));
		return text;
	}

	/** Its blob goes. */
	void forget(String hash) {
		loaded.remove(hash);
	}

	/**
	 * Makes a text durable that is in memory only.
	 *
	 * @throws StudyProblem NOT_WRITABLE
	 */
	void secure(String hash) throws StudyProblem {
		DocumentText text = merged.get(hash);
		if (text != null) {
			blobs.put(hash, text.string().getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Whether the blob of a text stays where it is. */
	boolean isMerged(String hash) {
		return merged.containsKey(hash);
	}

	@Override
	public DocumentText text(String hash, Progress progress) throws StudyProblem {
		DocumentText made = inMemory(hash);
		if (made != null) {
			return made;
		}
		DocumentText text = textOnce(hash, progress);
		loaded.put(hash, new SoftReference<>(text));
		return text;
	}

	/** Soft references to all texts of a study would be kept until memory is full, and then be looked at in each of many full collections. */
	@Override
	public DocumentText textOnce(String hash, Progress progress) throws StudyProblem {
		DocumentText made = inMemory(hash);
		if (made != null) {
			return made;
		}
		progress.check();
		return new DocumentText(read(hash), hash);
	}

	private @Nullable DocumentText inMemory(String hash) {
		SoftReference<DocumentText> reference = loaded.get(hash);
		DocumentText known = reference == null ? null : reference.get();
		return known == null ? merged.get(hash) : known;
	}

	@Override
	public InputStream open(String sha256) throws StudyProblem {
		return blobs.open(sha256);
	}

	/** Whether a file holds this text: a document's may have another one by now. */
	private static boolean holds(Path place, String hash, Progress progress) {
		try {
			Blobs.check(place, hash, progress);
			return true;
		} catch (StudyProblem e) {
			return false;
		}
	}

	private String read(String hash) throws StudyProblem {
		try {
			return readStored(hash);
		} catch (StudyProblem e) {
			look();
			String found = stored(hash);
			String made = found == null ? versions.make(hash, this::stored) : found;
			if (made == null || !DocumentText.hash(made).equals(hash)) {
				throw e;
			}
			return made;
		}
	}

	/** Notes what the files of texts hold by now that another program has saved: a text of which this one knows nothing yet, or one that it knew at another place. */
	private void look() {
		for (Path texts : folder.texts()) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(texts, "*.txt")) {
				for (Path file : files) {
					String state = Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant();
					if (!state.equals(looked.put(file, state))) {
						place(DocumentText.hash(Files.readAllBytes(file)), file);
					}
				}
			} catch (IOException | DirectoryIteratorException e) {
				continue; // there is none, or it is being changed: what is not found is told by who wants it
			}
		}
	}

	/** A text that lies somewhere whole, or null. */
	private @Nullable String stored(String hash) {
		SoftReference<DocumentText> reference = loaded.get(hash);
		DocumentText known = reference == null ? null : reference.get();
		if (known != null) {
			return known.string();
		}
		try {
			return readStored(hash);
		} catch (StudyProblem e) {
			return null;
		}
	}

	private boolean isStored(String hash) {
		try {
			readStored(hash);
			return true;
		} catch (StudyProblem e) {
			return false;
		}
	}

	private String readStored(String hash) throws StudyProblem {
		Path blob = folder.blob(hash);
		StudyProblem first = null;
		for (Path place : places.getOrDefault(hash, Set.of())) {
			try {
				return Blobs.readText(place, hash);
			} catch (StudyProblem e) {
				first = first == null ? e : first;
			}
		}
		if (first == null || Files.exists(blob)) {
			return Blobs.readText(blob, hash);
		}
		throw first;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.TextSource;

/** Finds texts by their hash in the study folder. Those in use stay in memory as long as there is room. */
final class Texts implements TextSource {

	private final StudyFolder folder;
	private final Blobs blobs;
	private final Map<String, Path> places = new ConcurrentHashMap<>();
	private final Map<String, SoftReference<DocumentText>> loaded = new ConcurrentHashMap<>();

	Texts(StudyFolder folder, Blobs blobs) {
		this.folder = folder;
		this.blobs = blobs;
	}

	/** Says where the text with this hash lies now. */
	void place(String hash, Path file) {
		places.put(hash, file);
	}

	/** Makes a text durable and findable. */
	DocumentText add(String string) throws StudyProblem {
		byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
		DocumentText text = new DocumentText(string, DocumentText.hash(bytes));
		Path known = places.get(text.hash());
		if (known == null || !Files.exists(known)) {
			blobs.put(text.hash(), bytes);
			places.put(text.hash(), folder.blob(text.hash()));
		}
		loaded.put(text.hash(), new SoftReference<>(text));
		return text;
	}

	@Override
	public DocumentText text(String hash, Progress progress) throws StudyProblem {
		SoftReference<DocumentText> reference = loaded.get(hash);
		DocumentText known = reference == null ? null : reference.get();
		if (known != null) {
			return known;
		}
		progress.check();
		Path place = places.get(hash);
		Path file = place != null && Files.exists(place) || !Files.exists(folder.blob(hash)) && place != null ? place : folder.blob(hash);
		DocumentText text = new DocumentText(Blobs.readText(file, hash), hash);
		loaded.put(hash, new SoftReference<>(text));
		return text;
	}
}

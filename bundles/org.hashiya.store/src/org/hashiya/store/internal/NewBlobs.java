// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Additions;

/** Remembers which blobs were made, since those that were there already belong to others. */
final class NewBlobs implements Additions {

	private final Texts texts;
	private final Blobs blobs;
	private final Supplier<Study> study;
	private final Set<String> made = ConcurrentHashMap.newKeySet();

	NewBlobs(Texts texts, Blobs blobs, Supplier<Study> study) {
		this.texts = texts;
		this.blobs = blobs;
		this.study = study;
	}

	@Override
	public DocumentText addText(String text, Progress progress) throws StudyProblem {
		return texts.add(text, made::add, progress);
	}

	@Override
	public void addBytes(String sha256, InputStream bytes, Progress progress) throws StudyProblem {
		if (blobs.put(sha256, bytes, progress)) {
			made.add(sha256);
		}
	}

	@Override
	public void keep() {
		made.clear();
	}

	@Override
	public void close() {
		if (made.isEmpty()) {
			return;
		}
		made.removeAll(wanted());
		made.forEach(texts::forget);
		blobs.remove(made);
		made.clear();
	}

	/** What the study refers to: by another act meanwhile. */
	private Set<String> wanted() {
		Set<String> wanted = new HashSet<>();
		Study now = study.get();
		for (Document document : now.documents().list()) {
			wanted.add(document.textHash());
			Original original = document.original();
			if (original != null) {
				wanted.add(original.sha256());
			}
		}
		for (ForeignPart part : now.foreignParts().list()) {
			wanted.add(part.blob());
		}
		return wanted;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;

/** Collects what differs from the state files since they were written. */
final class Unsaved {

	private final Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
	private final Set<UUID> documents = new HashSet<>();

	void add(Study after, ChangeSet changes) {
		for (ElementKind kind : ElementKind.values()) {
			if (changes.concerns(kind)) {
				kinds.add(kind);
			}
		}
		documents.addAll(changes.passages().keySet());
		documents.addAll(changes.texts());
		for (UUID id : changes.ids(ElementKind.DOCUMENT)) {
			if (after.documents().contains(id)) {
				documents.add(id); // a new document gets its file of passages even while it has none
			}
		}
	}

	/** Everything, for a study that has no files yet. */
	void addAll(Study study) {
		kinds.addAll(EnumSet.allOf(ElementKind.class));
		study.documents().list().forEach(document -> documents.add(document.id()));
	}

	/** What was found to differ meanwhile. */
	void addAll(Unsaved later) {
		kinds.addAll(later.kinds);
		documents.addAll(later.documents);
	}

	boolean isEmpty() {
		return kinds.isEmpty() && documents.isEmpty();
	}

	boolean concerns(ElementKind kind) {
		return kinds.contains(kind);
	}

	/** Documents whose passages differ. */
	Set<UUID> documents() {
		return documents;
	}
}

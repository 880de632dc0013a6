// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;

/** Collects what differs from the state files since they were written. */
final class Unsaved {

	/** An act of so many elements is not copied element by element. */
	private static final int MANY = 1024;

	private final Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
	private final Set<UUID> documents = new HashSet<>();
	private final Set<UUID> touched = new HashSet<>();
	/** Elements of acts that have changed many, as their change sets have them. */
	private final List<Set<UUID>> touchedTogether = new ArrayList<>();
	private final Set<UUID> touchedByOthers = new HashSet<>();
	private final Set<ElementKind> kindsOfOthers = EnumSet.noneOf(ElementKind.class);
	private final Set<UUID> textsOfOthers = new HashSet<>();

	/** @param isOurs whether the act was done here; else its line came from a journal */
	void add(Study after, ChangeSet changes, boolean isOurs) {
		for (ElementKind kind : ElementKind.values()) {
			if (changes.concerns(kind)) {
				kinds.add(kind);
				Set<UUID> ids = changes.ids(kind);
				if (ids.size() >= MANY) {
					touchedTogether.add(ids);
				} else {
					touched.addAll(ids);
				}
				if (!isOurs) {
					kindsOfOthers.add(kind);
					touchedByOthers.addAll(changes.ids(kind));
				}
			}
		}
		if (!isOurs) {
			textsOfOthers.addAll(changes.texts());
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
		touched.addAll(later.touched);
		touchedTogether.addAll(later.touchedTogether);
		touchedByOthers.addAll(later.touchedByOthers);
		kindsOfOthers.addAll(later.kindsOfOthers);
		textsOfOthers.addAll(later.textsOfOthers);
	}

	boolean isEmpty() {
		return kinds.isEmpty() && documents.isEmpty();
	}

	boolean concerns(ElementKind kind) {
		return kinds.contains(kind);
	}

	/** Whether an act has changed an element. */
	boolean touches(UUID id) {
		return touched.contains(id) || touchedTogether.stream().anyMatch(ids -> ids.contains(id));
	}

	/** Whether an act that was not done here has changed an element. */
	boolean byOthers(UUID id) {
		return touchedByOthers.contains(id);
	}

	/** Whether an act that was not done here concerns a kind. */
	boolean byOthers(ElementKind kind) {
		return kindsOfOthers.contains(kind);
	}

	/** Whether an act that was not done here has changed a document's text, and with it what any of its passages has around it. */
	boolean textByOthers(UUID document) {
		return textsOfOthers.contains(document);
	}

	/** Documents whose passages differ. */
	Set<UUID> documents() {
		return documents;
	}
}

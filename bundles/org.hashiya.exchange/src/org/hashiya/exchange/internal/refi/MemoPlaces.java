// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Target;

/** Collects what refers to notes while everything else is made, so that memos know what they are on; and which memo of the study a note is. */
final class MemoPlaces {

	private final Making making;
	private final Map<UUID, List<Target>> places = new HashMap<>();
	private final Set<UUID> notes = new HashSet<>();
	/** Passages by their ids, and by those of their codings. */
	private final Map<UUID, Passage> passages = new HashMap<>();

	MemoPlaces(Making making) {
		this.making = making;
		making.raw.noteTexts.forEach(note -> notes.add(note.id));
	}

	/** Finds the memos of the study that are notes of the file: by id, else by title and text. */
	void match(NoteTexts texts) {
		record Content(String title, String text) {
		}
		Map<Content, List<UUID>> byContent = new HashMap<>();
		Set<UUID> inStudy = new HashSet<>();
		for (Text note : making.raw.noteTexts) {
			UUID id = making.own(ElementKind.MEMO, note.id);
			if (making.study.memos().contains(id)) {
				making.is(ElementKind.MEMO, note.id, id);
				inStudy.add(id);
			}
		}
		for (Memo memo : making.study.memos().list()) {
			if (!inStudy.contains(memo.id())) {
				byContent.computeIfAbsent(new Content(memo.title(), memo.text()), content -> new ArrayList<>()).add(memo.id());
			}
		}
		for (Text note : making.raw.noteTexts) {
			if (making.id(ElementKind.MEMO, note.id) != null) {
				continue;
			}
			List<UUID> alike = byContent.isEmpty() ? null : byContent.get(new Content(texts.title(note), texts.text(note)));
			making.is(ElementKind.MEMO, note.id, alike == null || alike.isEmpty() ? making.own(ElementKind.MEMO, note.id) : alike.removeFirst());
		}
	}

	/** Whether the file has a note with this id. */
	boolean isNote(@Nullable UUID id) {
		return id != null && notes.contains(id);
	}

	/**
	 * Something refers to notes.
	 *
	 * @param element the name of the element in REFI-QDA
	 * @return the memos that they are
	 */
	List<UUID> at(List<UUID> references, Target target, String element) {
		if (references.isEmpty()) {
			return List.of();
		}
		List<UUID> memos = new ArrayList<>(references.size());
		for (UUID note : references) {
			UUID memo = making.id(ElementKind.MEMO, note);
			if (memo == null) {
				making.findings.add(ImportFinding.DANGLING, "NoteRef", element + " " + Ids.guid(note));
			} else if (!memos.contains(memo)) {
				memos.add(memo);
				places.computeIfAbsent(note, id -> new ArrayList<>(1)).add(target);
			}
		}
		return memos;
	}

	/** What refers to a note: codes, documents, passages and codings in the order of the file, but first of the passages or codings in a document that which stands first in its text, as the exporter writes it. */
	List<Target> of(UUID note) {
		List<Target> on = places.getOrDefault(note, List.of());
		Target first = on.isEmpty() ? null : on.getFirst();
		Passage place = first == null ? null : passages.get(first.id());
		if (first == null || place == null || on.size() < 2) {
			return on;
		}
		Target earliest = first;
		for (Target other : on) {
			Passage next = other.kind() == first.kind() && Objects.equals(other.document(), first.document()) ? passages.get(other.id()) : null;
			if (next != null && Passage.TEXT_ORDER.compare(next, place) < 0) {
				earliest = other;
				place = next;
			}
		}
		Set<Target> all = new LinkedHashSet<>(List.of(earliest));
		all.addAll(on);
		return List.copyOf(all);
	}

	/** Says where a passage, or a coding of one, stands that refers to notes. */
	void stands(UUID id, Passage passage) {
		passages.put(id, passage);
	}

	/** Something that is known by another way than a reference is what a note is on. */
	void place(UUID note, Target target) {
		places.computeIfAbsent(note, id -> new ArrayList<>(1)).add(target);
	}
}

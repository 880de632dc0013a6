// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.OurOrigin;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;

/**
 * Brings notes to the selections that they are on, where programs say that otherwise than by a reference from the selection. NVivo and ATLAS.ti link note and selection. Quirkos and QualCoder write an annotation as a note that itself holds a selection, with positions in the text of the one source that refers to the note. Such selections are brought to the source, where they
 * refer to the note as all others do.
 */
final class NoteIdioms {

	private NoteIdioms() {
	}

	static void settle(Raw raw, Findings findings) {
		if (!OurOrigin.isOurs(raw.origin)) {
			turnRound(raw, findings);
			followLinks(raw);
		}
		Map<UUID, List<Text>> referrers = new HashMap<>();
		for (Source source : raw.sources) {
			Text text = source.text();
			if (text != null) {
				text.notes.forEach(note -> referrers.computeIfAbsent(note, id -> new ArrayList<>(1)).add(text));
			}
		}
		for (Text note : raw.noteTexts) {
			List<Text> texts = referrers.getOrDefault(note.id, List.of());
			boolean coded = !note.codings.isEmpty() || note.selections.stream().anyMatch(selection -> !selection.codings.isEmpty());
			if (texts.size() != 1 || note.selections.isEmpty() || coded) {
				continue;
			}
			Text source = texts.getFirst();
			for (Selection selection : note.selections) {
				Selection moved = new Selection(selection.id, selection.name, selection.start, selection.end, selection.audit);
				moved.description = selection.description;
				moved.notes = new ArrayList<>(selection.notes);
				moved.notes.addFirst(note.id);
				source.selections.add(moved);
			}
			note.selections.clear();
			source.notes.remove(note.id);
		}
	}

	/** A note refers to memos on itself. Some write there what the note is on. */
	private static void turnRound(Raw raw, Findings findings) {
		Set<UUID> all = new HashSet<>();
		raw.noteTexts.forEach(note -> all.add(note.id));
		if (raw.noteTexts.stream().allMatch(note -> all.containsAll(note.notes))) {
			return;
		}
		RawIndex index = new RawIndex(raw);
		for (Text note : raw.noteTexts) {
			note.notes.removeIf(on -> {
				boolean turned = !all.contains(on) && index.addNote(on, note.id);
				if (turned) {
					findings.add(ImportFinding.MISPLACED, "NoteRef", "Note");
				}
				return turned;
			});
		}
	}

	/** A link between a selection and a note that nothing refers to is a reference. */
	private static void followLinks(Raw raw) {
		Set<UUID> free = new HashSet<>();
		raw.noteTexts.forEach(note -> free.add(note.id));
		raw.codes.forEach(code -> free.removeAll(code.notes));
		raw.noteTexts.forEach(note -> free.removeAll(note.notes));
		free.removeAll(raw.notes);
		for (Text text : texts(raw)) {
			free.removeAll(text.notes);
			text.codings.forEach(coding -> free.removeAll(coding.notes()));
			for (Selection selection : text.selections) {
				free.removeAll(selection.notes);
				selection.codings.forEach(coding -> free.removeAll(coding.notes()));
			}
		}
		Map<UUID, List<UUID>> linked = new HashMap<>();
		for (Raw.Link link : raw.links) {
			UUID origin = link.origin();
			UUID target = link.target();
			if (origin != null && target != null && free.contains(origin) != free.contains(target)) {
				UUID note = free.contains(origin) ? origin : target;
				linked.computeIfAbsent(note == origin ? target : origin, id -> new ArrayList<>(1)).add(note);
			}
		}
		if (linked.isEmpty()) {
			return;
		}
		for (Text text : texts(raw)) {
			for (Selection selection : text.selections) {
				List<UUID> notes = linked.get(selection.id);
				if (notes != null) {
					selection.notes = new ArrayList<>(selection.notes);
					selection.notes.addAll(notes);
				}
			}
		}
	}

	private static List<Text> texts(Raw raw) {
		List<Text> texts = new ArrayList<>();
		for (Source source : raw.sources) {
			Text text = source.text();
			if (text != null) {
				texts.add(text);
			}
		}
		return texts;
	}
}

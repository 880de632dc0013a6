// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;

/**
 * Quirkos and QualCoder write an annotation as a note that itself holds a selection, with positions in the text of the one source that refers to the note. Such selections are brought to the source, where they
 * refer to the note as all others do.
 */
final class NoteIdioms {

	private NoteIdioms() {
	}

	static void settle(Raw raw) {
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
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.OurOrigin;
import org.hashiya.exchange.internal.refi.Raw.Audit;
import org.hashiya.exchange.internal.refi.Raw.RawCoding;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Target;

/** Makes memos of notes, last of all, when it is known what they are on: the first thing that refers to them; a passage names its memos itself, other places are kept. */
final class MemosMaker {

	private final Making making;
	private final PeopleMaker people;
	private final MemoPlaces places;
	private final NoteTexts texts;
	private final Map<UUID, String> types;
	private final DescriptionMemos descriptions;
	private final Details details;

	/** @param types what sets say of notes */
	MemosMaker(Making making, PeopleMaker people, MemoPlaces places, NoteTexts texts, Map<UUID, String> types, DescriptionMemos descriptions, Details details) {
		this.making = making;
		this.people = people;
		this.places = places;
		this.texts = texts;
		this.types = types;
		this.descriptions = descriptions;
		this.details = details;
	}

	/** @param used notes that have become something else */
	void make(Set<UUID> used, Progress progress) {
		for (Text note : making.raw.noteTexts) {
			UUID memo = making.id(ElementKind.MEMO, note.id);
			if (memo != null) {
				places.at(note.notes, new Target(ElementKind.MEMO, memo), "Note");
			}
		}
		for (Text note : making.raw.noteTexts) {
			progress.check();
			if (!used.contains(note.id)) {
				make(note);
			}
		}
	}

	private void make(Text note) {
		UUID id = making.id(ElementKind.MEMO, note.id);
		if (id == null) {
			return;
		}
		List<Target> on = places.of(note.id);
		Target target = on.isEmpty() ? null : on.getFirst();
		String title = texts.title(note);
		for (Target more : on) {
			if (target != null && !more.equals(target)) {
				details.addNote(more, id, title);
			}
		}
		String type = types.getOrDefault(note.id, isType(note) ? note.description : "");
		if (!note.description.isEmpty() && !isType(note)) {
			descriptions.add(new Target(ElementKind.MEMO, id), note.description);
		}
		Audit audit = note.audit;
		Stamp created = new Stamp(audit.created(), people.known(audit.creator()));
		Stamp modified = new Stamp(audit.modified(), people.known(audit.modifier()));
		Memo known = making.study.memos().get(id);
		if (known == null) {
			if (making.addUnlessRemoved(new Memo(id, target, type, title, texts.text(note), created, modified), "Note", title)) {
				making.findings.add(ImportFinding.MEMO, "Note", title);
			}
		} else {
			Target place = target == null ? known.target() : target;
			making.update(known, new Memo(id, place, making.ours || !type.isEmpty() ? type : known.type(), title, texts.text(note), known.created(), modified.at() == null ? making.author.stamp() : modified), "Note", title);
		}
		keepRest(note, id, title);
	}

	private boolean isType(Text note) {
		return OurOrigin.describesTypes(making.raw.origin) && !types.containsKey(note.id);
	}

	/** What was coded in a note, and its values. */
	private void keepRest(Text note, UUID id, String title) {
		for (Selection selection : note.selections) {
			details.add("Note", id, title, SideParts.selection(selection));
		}
		for (RawCoding coding : note.codings) {
			details.add("Note", id, title, SideParts.coding(coding));
		}
		note.values.forEach(value -> details.add("Note", id, title, SideParts.value(value)));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.Raw.Link;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.model.Colour;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Relation;
import org.hashiya.model.Target;

/** Makes relations of links. A link between a note and something else also says what the memo is on, if nothing else does. A link that has an end that no study shows is kept as it is. */
final class LinksMaker {

	private static final Colour GREY = new Colour(0x7F7F7F);
	/** Where an id of the file is looked for: a case may have the id of a code. */
	private static final List<ElementKind> KINDS = List.of(ElementKind.CODE, ElementKind.DOCUMENT, ElementKind.MEMO, ElementKind.CASE, ElementKind.SET, ElementKind.VARIABLE, ElementKind.CODER,
			ElementKind.RELATION);

	private final Making making;
	private final MemoPlaces memos;
	private final Map<UUID, Target> places;
	private final Map<UUID, String> noteTexts = new HashMap<>();
	private final Set<UUID> used = new HashSet<>();
	private final List<Fragment> kept = new ArrayList<>();

	/** @param places the passages and codings that are referred to, by their ids in the file */
	LinksMaker(Making making, MemoPlaces memos, Map<UUID, Target> places, NoteTexts texts) {
		this.making = making;
		this.memos = memos;
		this.places = places;
		if (making.ours) {
			for (Text note : making.raw.noteTexts) {
				noteTexts.put(note.id, texts.text(note));
			}
		}
	}

	/** Notes that have become descriptions of relations. */
	Set<UUID> used() {
		return used;
	}

	/** Links that are kept as they are. */
	List<Fragment> kept() {
		return kept;
	}

	void make() {
		for (Link link : making.raw.links) {
			UUID id = making.own(ElementKind.RELATION, link.id());
			if (making.study.relations().contains(id)) {
				making.is(ElementKind.RELATION, link.id(), id);
			}
		}
		making.raw.links.forEach(this::make);
	}

	private void make(Link link) {
		Target origin = target(link.origin());
		Target target = target(link.target());
		UUID note = link.origin();
		if (making.ours && note != null && memos.isNote(note) && link.id().equals(Guids.ofMemoLink(note))) {
			if (target != null) {
				memos.place(note, target);
				making.findings.add(ImportFinding.MEMO_PLACE, "Link");
			}
			return;
		}
		if (origin == null || target == null) {
			kept.add(link.fragment());
			making.findings.add(ImportFinding.LINK_KEPT, "Link", link.name());
			return;
		}
		if (!making.ours) {
			placeNote(link, origin, target);
		}
		put(link, origin, target);
	}

	private void placeNote(Link link, Target origin, Target target) {
		UUID from = link.origin();
		UUID to = link.target();
		if (from != null && memos.isNote(from) && !memos.isNote(to) && memos.of(from).isEmpty()) {
			memos.place(from, target);
			making.findings.add(ImportFinding.MEMO_PLACE, "Link");
		} else if (to != null && memos.isNote(to) && !memos.isNote(from) && memos.of(to).isEmpty()) {
			memos.place(to, origin);
			making.findings.add(ImportFinding.MEMO_PLACE, "Link");
		}
	}

	private void put(Link link, Target origin, Target target) {
		String name = making.ours ? link.name() : link.name().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
		UUID own = making.own(ElementKind.RELATION, link.id());
		Relation known = making.study.relations().get(own);
		if (known == null) {
			known = making.study.relations().list().stream().filter(relation -> relation.name().equals(name) && relation.origin().equals(origin) && relation.target().equals(target)
					&& relation.direction() == link.direction() && !making.isTaken(ElementKind.RELATION, relation.id())).findFirst().orElse(null);
		}
		UUID id = known == null ? own : known.id();
		making.is(ElementKind.RELATION, link.id(), id);
		List<UUID> notes = new ArrayList<>(link.notes());
		UUID description = Guids.ofRelationDescription(link.id());
		String text = known == null || making.ours ? "" : known.description();
		if (making.ours && notes.remove(description)) {
			text = noteTexts.getOrDefault(description, "");
			used.add(description);
		}
		memos.at(notes, new Target(ElementKind.RELATION, id), "Link");
		Colour colour = link.colour() == null ? known == null ? GREY : known.colour() : link.colour();
		Relation relation = new Relation(id, name, link.direction(), Objects.requireNonNull(colour), origin, target, text);
		if (known != null) {
			making.update(known, relation, "Link", name);
		} else if (making.addUnlessRemoved(relation, "Link", name)) {
			making.findings.add(ImportFinding.RELATION, "Link", name);
		}
	}

	private @Nullable Target target(@Nullable UUID inFile) {
		if (inFile == null) {
			return null;
		}
		for (ElementKind kind : KINDS) {
			UUID id = making.id(kind, inFile);
			if (id != null) {
				return new Target(kind, id);
			}
		}
		return places.get(inFile);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** Makes relations of links. A link between a note and something else also says what the memo is on, if nothing else does. A link that has an end that no study shows is kept as it is. */
final class LinksMaker {

	private static final Colour GREY = new Colour(0x7F7F7F);
	/** Where an id of the file is looked for: a case may have the id of a code. */
	private static final List<ElementKind> KINDS = List.of(ElementKind.CODE, ElementKind.DOCUMENT, ElementKind.MEMO, ElementKind.CASE, ElementKind.SET, ElementKind.VARIABLE, ElementKind.CODER);

	private final Making making;
	private final MemoPlaces memos;
	private final Map<UUID, Target> places;
	private final Map<UUID, String> noteTexts = new HashMap<>();
	private final Set<UUID> used = new HashSet<>();
	private final List<Fragment> kept = new ArrayList<>();
	private final AlikeEnds alike;
	private final Progress progress;
	/** The relations of the study that are no link of the file yet, by what one can say of them without ids. */
	private final Map<Look, List<Relation>> unmatched = new HashMap<>();

	private record Look(String name, Relation.Kind direction, Object ends) {
	}

	/**
	 * @param places   the passages and codings that are referred to, by their ids in the file
	 * @param progress is asked whether to go on
	 */
	LinksMaker(Making making, MemoPlaces memos, Map<UUID, Target> places, NoteTexts texts, Progress progress) {
		this.making = making;
		alike = new AlikeEnds(making.study, progress);
		this.progress = progress;
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

	/** @throws StudyProblem if passages of the study, between which there are relations, cannot be read */
	void make() throws StudyProblem {
		Set<UUID> inFile = new HashSet<>();
		for (Link link : making.raw.links) {
			UUID id = making.own(ElementKind.RELATION, link.id());
			inFile.add(id);
			if (making.study.relations().contains(id)) {
				making.is(ElementKind.RELATION, link.id(), id);
			}
		}
		for (Relation relation : making.raw.links.isEmpty() ? List.<Relation>of() : making.study.relations().list()) {
			if (!inFile.contains(relation.id())) {
				unmatched.computeIfAbsent(look(relation.name(), relation.direction(), relation.origin(), relation.target()), look -> new ArrayList<>(1)).add(relation);
			}
		}
		List<Link> links = making.raw.links.stream().filter(link -> !isPlaced(link)).toList();
		List<Link> rest = new ArrayList<>();
		for (Link link : links) {
			Ends ends = ends(link);
			if (ends == null || !known(ends, true)) {
				rest.add(link);
			}
		}
		rest = relate(rest);
		Set<Link> circle = circle(rest);
		circle.forEach(link -> making.is(ElementKind.RELATION, link.id(), making.own(ElementKind.RELATION, link.id())));
		for (Link link : rest) {
			Ends ends = circle.contains(link) ? ends(link) : null;
			if (ends != null) {
				put(ends, making.study.relations().get(making.own(ElementKind.RELATION, link.id())));
				continue;
			}
			Relation relation = making.study.relations().get(making.own(ElementKind.RELATION, link.id()));
			if (relation != null) {
				put(new Ends(link, name(link), relation.origin(), relation.target()), relation); // an end of it is no longer in the file
				continue;
			}
			kept.add(link.fragment());
			making.findings.add(ImportFinding.LINK_KEPT, "Link", link.name());
		}
	}

	/** Makes relations of links, each as soon as its ends are there, since a link may be between links that come later. Answers those whose ends never are. */
	private List<Link> relate(List<Link> links) throws StudyProblem {
		Map<@Nullable UUID, List<Link>> waiting = new LinkedHashMap<>();
		Deque<Link> next = new ArrayDeque<>(links);
		for (Link link = next.poll(); link != null; link = next.poll()) {
			progress.check();
			Ends ends = ends(link);
			if (ends == null) {
				waiting.computeIfAbsent(target(link.origin()) == null ? link.origin() : link.target(), end -> new ArrayList<>(1)).add(link);
				continue;
			}
			if (!known(ends, false)) {
				put(ends, null);
			}
			List<Link> freed = waiting.remove(link.id());
			if (freed != null) {
				next.addAll(freed);
			}
		}
		return waiting.values().stream().flatMap(List::stream).toList();
	}

	/** Those whose ends are there or are others of them: links that lead round in circles, and what leads to them. */
	private Set<Link> circle(List<Link> links) {
		Map<UUID, Link> open = new LinkedHashMap<>();
		Map<UUID, List<Link>> leading = new HashMap<>();
		links.forEach(link -> open.put(link.id(), link));
		Deque<Link> lost = new ArrayDeque<>();
		for (Link link : links) {
			for (UUID end : Arrays.asList(link.origin(), link.target())) {
				if (end != null && open.containsKey(end)) {
					leading.computeIfAbsent(end, id -> new ArrayList<>(1)).add(link);
				} else if (target(end) == null) {
					lost.add(link);
				}
			}
		}
		for (Link link = lost.poll(); link != null; link = lost.poll()) {
			if (open.remove(link.id()) != null) {
				lost.addAll(leading.getOrDefault(link.id(), List.of()));
			}
		}
		return new HashSet<>(open.values());
	}

	/** Lets a link say what a note is on. Answers whether it says nothing else. */
	private boolean isPlaced(Link link) {
		Target origin = target(link.origin());
		Target target = target(link.target());
		UUID note = link.origin();
		if (making.ours && note != null && memos.isNote(note) && link.id().equals(Guids.ofMemoLink(note))) {
			if (target != null) {
				memos.place(note, target);
				making.findings.add(ImportFinding.MEMO_PLACE, "Link");
			}
			return true;
		}
		if (!making.ours && origin != null && target != null && isNoLink(origin) && isNoLink(target)) {
			placeNote(link, origin, target);
		}
		return false;
	}

	/** Only a second import knows links already: a memo is on one by its reference alone, else it would be on it from then on. */
	private static boolean isNoLink(Target target) {
		return target.kind() != ElementKind.RELATION;
	}

	/** A link with its ends in the study. */
	private record Ends(Link link, String name, Target origin, Target target) {
	}

	/** Null for a link that relates nothing that the study knows, or not yet. */
	private @Nullable Ends ends(Link link) {
		Target origin = target(link.origin());
		Target target = target(link.target());
		return origin == null || target == null ? null : new Ends(link, name(link), origin, target);
	}

	private String name(Link link) {
		return making.ours ? link.name() : link.name().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}

	/**
	 * Makes a relation of the study what a link says that is it: by its id, else by name and ends. Where an end has another id in the file than here, it was itself known by what it is; then a relation of one
	 * that is like it is that relation, and keeps its own end.
	 *
	 * @param exactly whether the ends have to be the same; those come first
	 * @return whether there is one
	 */
	private boolean known(Ends ends, boolean exactly) throws StudyProblem {
		Relation same = making.study.relations().get(making.own(ElementKind.RELATION, ends.link.id()));
		if (same == null) {
			List<Relation> candidates = unmatched.isEmpty() ? null : unmatched.get(look(ends.name, ends.link.direction(), ends.origin, ends.target));
			for (Relation candidate : candidates == null ? List.<Relation>of() : candidates) {
				if (fits(ends.link.origin(), ends.origin, candidate.origin(), exactly) && fits(ends.link.target(), ends.target, candidate.target(), exactly)) {
					same = candidate;
					break;
				}
			}
			if (candidates == null || same == null) {
				return false;
			}
			candidates.remove(same);
			put(new Ends(ends.link, ends.name, same.origin(), same.target()), same);
			return true;
		}
		put(ends, same);
		return true;
	}

	private static boolean fits(@Nullable UUID inFile, Target end, Target known, boolean exactly) {
		return end.equals(known) || !exactly && !end.id().equals(inFile);
	}

	private Look look(String name, Relation.Kind direction, Target origin, Target target) throws StudyProblem {
		return new Look(name, direction, alike.contents(origin, target));
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

	private void put(Ends ends, @Nullable Relation known) {
		Link link = ends.link;
		UUID id = known == null ? making.own(ElementKind.RELATION, link.id()) : known.id();
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
		Relation relation = new Relation(id, ends.name, link.direction(), Objects.requireNonNull(colour), ends.origin, ends.target, text);
		if (known != null) {
			making.update(known, relation, "Link", ends.name);
		} else if (making.addUnlessRemoved(relation, "Link", ends.name)) {
			making.findings.add(ImportFinding.RELATION, "Link", ends.name);
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
		Target place = places.get(inFile);
		UUID relation = place == null ? making.id(ElementKind.RELATION, inFile) : null; // last: at a second import it is known already, whoever else has its id
		return relation == null ? place : new Target(ElementKind.RELATION, relation);
	}
}

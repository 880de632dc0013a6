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
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.DocumentsMaker.Made;
import org.hashiya.exchange.internal.refi.Raw.RawCoding;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.StoredText.Range;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** Makes passages and codings of the selections of one document after the other. One is known by its id, else by range, coder and codes. */
final class PassagesMaker {

	/** After so many selections it is asked whether to go on: some milliseconds. */
	private static final int ASK = 512;

	private final Making making;
	private final PeopleMaker people;
	private final MemoPlaces memos;
	private final DescriptionMemos descriptions;
	private final Details details;
	private final PositionReading reading;
	/** What links and cases refer to. */
	private final Set<UUID> wanted;
	private final Map<UUID, Target> places = new HashMap<>();
	/** The document of each passage of the study, and the passage of each coding. */
	private final Map<UUID, UUID> elsewhere = new HashMap<>();
	private final Map<UUID, UUID> holders = new HashMap<>();
	/** Codings that could not keep their ids, since another passage holds a coding with it. */
	private final Map<UUID, UUID> renamed = new HashMap<>();

	PassagesMaker(Making making, PeopleMaker people, MemoPlaces memos, DescriptionMemos descriptions, Details details, PositionReading reading, Set<UUID> wanted, Progress progress)
			throws StudyProblem {
		this.making = making;
		this.people = people;
		this.memos = memos;
		this.descriptions = descriptions;
		this.details = details;
		this.reading = reading;
		this.wanted = wanted;
		for (Document document : making.study.documents().list()) {
			for (Passage passage : making.study.passages(document, progress).list()) {
				elsewhere.put(passage.id(), document.id());
				passage.codings().forEach(coding -> holders.put(coding.id(), passage.id()));
			}
		}
	}

	/** The passages and codings that something refers to, by their ids in the file. */
	Map<UUID, Target> places() {
		return places;
	}

	/** Those of some ids that passages or codings have, in the study or in the file. */
	Set<UUID> taken(Set<UUID> ids, List<Made> documents) {
		Set<UUID> taken = new HashSet<>();
		if (ids.isEmpty()) {
			return taken;
		}
		ids.stream().filter(id -> elsewhere.containsKey(id) || holders.containsKey(id)).forEach(taken::add);
		for (Made made : documents) {
			for (Selection selection : made.text().selections) {
				if (ids.contains(selection.id)) {
					taken.add(selection.id);
				}
				selection.codings.stream().map(RawCoding::id).filter(ids::contains).forEach(taken::add);
			}
			made.text().codings.stream().map(RawCoding::id).filter(ids::contains).forEach(taken::add);
		}
		return taken;
	}

	void make(Made made, StoredText text, Progress progress) throws StudyProblem {
		List<Passage> unmatched = new ArrayList<>();
		Map<UUID, Passage> known = new HashMap<>();
		Document before = made.known();
		if (before != null) {
			for (Passage passage : making.study.passages(before, progress).list()) {
				known.put(passage.id(), passage);
			}
			Set<UUID> inFile = made.text().selections.stream().map(selection -> selection.id).collect(Collectors.toSet());
			known.values().stream().filter(passage -> !inFile.contains(passage.id())).forEach(unmatched::add);
			unmatched.sort(Passage.TEXT_ORDER);
		}
		if (before != null && made.isCorrected(DocumentText.hash(text.text()))) {
			new CorrectedText(making, people, this, memos, descriptions).make(made, text, known.keySet(), making.study.positions(before, progress));
			return;
		}
		int count = 0;
		for (Selection selection : made.text().selections) {
			if (++count % ASK == 0) {
				progress.check();
			}
			make(selection, range(selection, text, made.document().name()), made, text, known, unmatched);
		}
		if (!made.text().codings.isEmpty()) {
			makeWhole(made, text, known, unmatched);
		}
	}

	Range range(Selection selection, StoredText text, String document) {
		if (selection.start == Long.MIN_VALUE || selection.end == Long.MIN_VALUE) {
			making.findings.add(ImportFinding.POSITION_MISSING, "PlainTextSelection", document);
			return new Range(0, 0, false, false, false);
		}
		Range range = text.range(selection.start, selection.end, reading);
		String place = range.isSound() && range.start() < range.end() ? "" : document + " " + selection.start + "–" + selection.end;
		if (range.outside()) {
			making.findings.add(ImportFinding.POSITION_OUTSIDE, "PlainTextSelection", place);
		}
		if (range.inverted()) {
			making.findings.add(ImportFinding.POSITION_INVERTED, "PlainTextSelection", place);
		}
		if (range.split()) {
			making.findings.add(ImportFinding.POSITION_IN_CHARACTER, "PlainTextSelection", place);
		}
		if (range.start() == range.end() && !range.outside() && !making.ours) {
			making.findings.add(ImportFinding.POSITION_EMPTY, "PlainTextSelection", place);
		}
		return range;
	}

	private void make(Selection selection, Range range, Made made, StoredText text, Map<UUID, Passage> known, List<Passage> unmatched) {
		UUID creator = selection.audit.creator();
		if (creator == null && !selection.codings.isEmpty()) {
			creator = selection.codings.getFirst().creator();
		}
		UUID coder = people.any(creator, "PlainTextSelection");
		List<Coding> codings = codings(selection.codings, coder);
		Passage passage = new Passage(selection.id, made.document().id(), range.start(), range.end(), coder, selection.audit.created(), codings, List.of());
		passage = put(passage, selection.notes, selection.description, made, known, unmatched);
		if (!selection.notes.isEmpty()) {
			memos.stands(passage.id(), passage);
		}
		for (RawCoding coding : selection.codings) {
			if (!coding.notes().isEmpty()) {
				memos.stands(renamed.getOrDefault(coding.id(), coding.id()), passage);
			}
		}
		if (!selection.name.isEmpty() && !selection.saysOnlyPositions() && !WordScore.isQuote(text.text(), range.start(), range.end(), selection.name)) {
			details.add(made, new Fragment("PlainTextSelection").with("guid", Ids.guid(passage.id())).with("name", selection.name));
		}
		place(selection.id, new Target(ElementKind.PASSAGE, passage.id(), made.document().id()));
	}

	private void makeWhole(Made made, StoredText text, Map<UUID, Passage> known, List<Passage> unmatched) {
		List<RawCoding> raws = made.text().codings;
		UUID coder = people.any(raws.getFirst().creator(), made.element());
		UUID id = Guids.ofWhole(made.document().id());
		Passage passage = new Passage(id, made.document().id(), 0, text.text().length(), coder, raws.getFirst().created(), codings(raws, coder), List.of());
		put(passage, List.of(), "", made, known, unmatched);
	}

	List<Coding> codings(List<RawCoding> raws, UUID passageCoder) {
		List<Coding> codings = new ArrayList<>(raws.size());
		for (RawCoding raw : raws) {
			UUID code = Objects.requireNonNull(making.id(ElementKind.CODE, raw.code()));
			UUID coder = raw.creator() == null ? null : people.any(raw.creator(), "Coding");
			Code before = making.study.codebook().get(code);
			codings.add(new Coding(raw.id(), code, before == null ? 1 : before.definitionAt(raw.created()).version(), coder == null ? passageCoder : coder, raw.created()));
		}
		return codings;
	}

	private Passage put(Passage made, List<UUID> notes, String description, Made document, Map<UUID, Passage> known, List<Passage> unmatched) {
		Passage before = known.get(made.id());
		if (before == null && !unmatched.isEmpty()) {
			before = alike(made, notes, description, unmatched);
			if (before != null) {
				unmatched.remove(before);
			}
		}
		UUID owner = elsewhere.get(made.id());
		UUID id = before != null ? before.id() : owner == null || owner.equals(made.document()) ? made.id() : Guids.derived("passage of " + made.document(), made.id());
		Target target = new Target(ElementKind.PASSAGE, id, made.document());
		List<UUID> onIt = new ArrayList<>(memos.at(notes, target, "PlainTextSelection"));
		if (!description.isEmpty()) {
			onIt.add(descriptions.add(target, description));
		}
		Passage passage = new Passage(id, made.document(), made.start(), made.end(), made.coder(), made.created(), ownCodings(made.codings(), id), onIt);
		if (before != null) {
			know(made.codings(), before.codings());
		}
		placeCodings(made, passage);
		if (before != null) {
			Passage merged = merged(before, passage);
			making.update(before, merged, "PlainTextSelection", label(document, passage));
			return merged;
		}
		if (document.known() == null) {
			making.add(passage);
		} else if (!making.addUnlessRemoved(passage, "PlainTextSelection", label(document, passage))) {
			return passage;
		}
		making.findings.add(ImportFinding.PASSAGE, "PlainTextSelection");
		making.findings.add(ImportFinding.CODING, "Coding", passage.codings().size());
		if (!document.text().codings.isEmpty() && made.id().equals(Guids.ofWhole(made.document()))) {
			making.findings.add(ImportFinding.WHOLE_CODING, "Coding", document.document().name());
		}
		return passage;
	}

	private static String label(Made document, Passage passage) {
		return document.document().name() + " " + passage.start() + "–" + passage.end();
	}

	/** Codings that the study has under other ids: what refers to them in the file refers to those. */
	private void know(List<Coding> inFile, List<Coding> inStudy) {
		for (Coding coding : inFile) {
			if (inStudy.stream().noneMatch(each -> each.id().equals(coding.id()))) {
				inStudy.stream().filter(each -> each.code().equals(coding.code()) && each.coder().equals(coding.coder())).findFirst().ifPresent(known -> renamed.put(coding.id(), known.id()));
			}
		}
	}

	/** Codings for a passage; one whose id is another passage's gets one made from it. */
	List<Coding> ownCodings(List<Coding> codings, UUID passage) {
		List<Coding> own = new ArrayList<>(codings.size());
		for (Coding coding : codings) {
			UUID holder = holders.get(coding.id());
			if (holder == null || holder.equals(passage)) {
				own.add(coding);
			} else {
				UUID id = Guids.derived("coding of " + passage, coding.id());
				renamed.put(coding.id(), id);
				own.add(new Coding(id, coding.code(), coding.definitionVersion(), coding.coder(), coding.created()));
			}
		}
		return own;
	}

	private static boolean isAlike(Passage one, Passage other) {
		return one.hasRange(other.start(), other.end()) && one.coder().equals(other.coder())
				&& one.codings().stream().map(Coding::code).collect(Collectors.toSet()).equals(other.codings().stream().map(Coding::code).collect(Collectors.toSet()));
	}

	/** The passage that is most like one of the file, or null; of several on one range the one whose codings are by the same people, with the same memos, and the same description. */
	private @Nullable Passage alike(Passage made, List<UUID> notes, String description, List<Passage> unmatched) {
		List<Passage> alike = unmatched.stream().filter(other -> isAlike(other, made)).toList();
		if (alike.size() < 2) {
			return alike.isEmpty() ? null : alike.getFirst();
		}
		List<String> byWhom = byWhom(made);
		Set<UUID> memosInStudy = notes.stream().map(note -> making.id(ElementKind.MEMO, note)).filter(Objects::nonNull).collect(Collectors.toSet());
		for (Predicate<Passage> same : List.<Predicate<Passage>>of(other -> byWhom(other).equals(byWhom), other -> notesOn(other).equals(memosInStudy), other -> descriptions.on(other.id()).equals(description))) {
			List<Passage> more = alike.stream().filter(same).toList();
			alike = more.isEmpty() ? alike : more;
		}
		return alike.getFirst();
	}

	private static Set<UUID> notesOn(Passage passage) {
		Set<UUID> notes = new HashSet<>(passage.memos());
		notes.remove(DescriptionMemos.id(passage.id()));
		return notes;
	}

	/** The codings as codes of coders, in an order of their own. */
	private static List<String> byWhom(Passage passage) {
		return passage.codings().stream().map(coding -> coding.code() + " " + coding.coder()).sorted().toList();
	}

	/** The file's passage with what was added to it here: no import takes a coding or memo away. */
	private static Passage merged(Passage before, Passage passage) {
		List<Coding> codings = new ArrayList<>(before.codings());
		for (Coding coding : passage.codings()) {
			boolean there = codings.stream().anyMatch(each -> each.id().equals(coding.id()) || each.code().equals(coding.code()) && each.coder().equals(coding.coder()));
			if (!there) {
				codings.add(coding);
			}
		}
		Set<UUID> memos = new LinkedHashSet<>(before.memos());
		memos.addAll(passage.memos());
		return new Passage(before.id(), before.document(), passage.start(), passage.end(), before.coder(), before.created(), codings, List.copyOf(memos));
	}

	private void placeCodings(Passage raw, Passage passage) {
		for (Coding coding : raw.codings()) {
			place(coding.id(), new Target(ElementKind.CODING, renamed.getOrDefault(coding.id(), coding.id()), passage.document()));
		}
	}

	void place(UUID inFile, Target target) {
		if (wanted.contains(inFile)) {
			places.merge(inFile, target, (first, second) -> first.kind() == ElementKind.PASSAGE ? first : second); // a coding may have a passage's id
		}
	}

	/** Notes on codings; called once passages are made, since a memo belongs to what it was first referred from. */
	void notes(Made made) {
		Set<UUID> seen = new HashSet<>();
		for (Selection selection : made.text().selections) {
			notes(selection.codings, made, seen);
		}
		notes(made.text().codings, made, seen);
	}

	private void notes(List<RawCoding> codings, Made made, Set<UUID> seen) {
		for (RawCoding coding : codings) {
			if (!coding.notes().isEmpty() && seen.add(coding.id())) {
				memos.at(coding.notes(), new Target(ElementKind.CODING, renamed.getOrDefault(coding.id(), coding.id()), made.document().id()), "Coding");
			}
		}
	}
}

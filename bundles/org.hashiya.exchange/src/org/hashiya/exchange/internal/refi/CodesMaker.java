// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.PlannedCode;
import org.hashiya.exchange.internal.CodesXml;
import org.hashiya.exchange.internal.refi.Raw.RawCoding;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Palette;
import org.hashiya.model.Stamp;

/** Makes codes: those of the file by their ids, else by their paths; and those that something is coded with and that the file does not have. */
final class CodesMaker {

	private static final String BLANK_LINE = "\n\n";
	/** What NVivo calls the root that it wraps codes in, in its languages; "Codes" since it has called nodes so. */
	private static final Set<String> WRAPPERS = Set.of("nodes", "codes", "knoten", "nœuds", "noeuds", "nodos", "códigos", "nós", "ノード", "コード", "节点", "编码");

	/** A name below a parent. */
	private record Place(@Nullable UUID parent, String name) {
	}

	private final Making making;
	private final Map<Place, UUID> places = new HashMap<>();
	private final Set<Place> names = new HashSet<>();
	private final Map<UUID, Code> made = new LinkedHashMap<>();
	private final Set<UUID> leftOut;
	private final Map<UUID, PlannedCode> planned = new LinkedHashMap<>();
	private final Map<UUID, UUID> inFile = new HashMap<>();
	private int colours;

	/** @param leftOut ids in the study of codes that are not wanted */
	CodesMaker(Making making, Set<UUID> leftOut) {
		this.making = making;
		this.leftOut = leftOut;
		for (Code code : making.study.codebook().list()) {
			places.putIfAbsent(new Place(code.parent(), code.name()), code.id());
		}
		colours = making.study.codebook().size();
	}

	void make() {
		Set<UUID> used = used();
		Raw.@Nullable Code wrapper = wrapper(used);
		for (Raw.Code code : making.raw.codes) {
			UUID id = making.own(ElementKind.CODE, code.id);
			if (code != wrapper && making.study.codebook().get(id) != null) {
				making.is(ElementKind.CODE, code.id, id); // before others are known by their names
			}
		}
		for (Raw.Code code : making.raw.codes) {
			if (code == wrapper) {
				making.findings.add(ImportFinding.WRAPPER, "Code", code.name);
				continue;
			}
			Raw.Code above = code.parent == wrapper ? null : code.parent;
			make(code, above == null ? null : making.id(ElementKind.CODE, above.id));
			plan(code, above);
			if (!isCodable(code, true) && used.contains(code.id) && !making.ours) {
				making.findings.add(ImportFinding.NOT_CODABLE, "Code", code.name);
			}
		}
		for (UUID id : used) {
			if (making.id(ElementKind.CODE, id) == null) {
				makeMissing(id);
			}
		}
		finish();
	}

	/** What becomes of each code of the file; known when they are made. */
	List<PlannedCode> planned() {
		return List.copyOf(planned.values());
	}

	/** Makes room for a code where the file has it; what becomes of it is said when that is known. */
	private void plan(Raw.Code raw, Raw.@Nullable Code above) {
		UUID id = Objects.requireNonNull(making.id(ElementKind.CODE, raw.id)); // it was made
		Code code = made.get(id);
		Code before = making.study.codebook().get(id);
		Code after = code == null ? before : code;
		inFile.put(id, raw.id);
		if (after != null) {
			planned.put(id, new PlannedCode(id, above == null ? null : making.id(ElementKind.CODE, above.id), code == null ? ImportFinding.MATCHED : ImportFinding.CODE, before, after, raw.doubt));
		}
	}

	private void become(ImportFinding finding, UUID id) {
		planned.computeIfPresent(id, (same, plan) -> new PlannedCode(plan.id(), plan.parent(), finding, plan.before(), plan.after(), plan.doubt()));
	}

	private void make(Raw.Code raw, @Nullable UUID parent) {
		UUID id = making.own(ElementKind.CODE, raw.id);
		Code known = making.study.codebook().get(id);
		String name = making.name(raw.name, "Code", raw.id.toString().substring(0, 8));
		if (known == null) {
			UUID other = places.get(new Place(parent, name));
			if (other != null && !making.isTaken(ElementKind.CODE, other)) {
				making.is(ElementKind.CODE, raw.id, other);
				names.add(new Place(parent, name));
				match(other, raw, parent, name);
				return;
			}
		}
		String free = free(name, parent, id);
		if (!free.equals(name)) {
			making.findings.add(ImportFinding.NAME_TAKEN, "Code", free);
		}
		names.add(new Place(parent, free));
		made.put(id, known == null ? create(id, raw, parent, free) : changed(known, raw, parent, free));
		making.is(ElementKind.CODE, raw.id, id);
	}

	private String free(String name, @Nullable UUID parent, UUID id) {
		String free = name;
		for (int number = 2; isTaken(new Place(parent, free), id); number++) {
			free = name + " " + number;
		}
		return free;
	}

	/** A code that is known by its path stays as it is; only a codebook, of which a person can choose, says more of it. */
	private void match(UUID id, Raw.Code raw, @Nullable UUID parent, String name) {
		Code known = Objects.requireNonNull(making.study.codebook().get(id));
		Code said = making.raw.codebookOnly ? changed(known, raw, parent, name) : known;
		if (ImportBase.form(said).equals(ImportBase.form(known))) {
			making.findings.add(ImportFinding.MATCHED, "Code", name);
		} else {
			made.put(id, said);
		}
	}

	/** Whether another code has, or will have, this name at this place. */
	private boolean isTaken(Place place, UUID id) {
		UUID other = places.get(place);
		return names.contains(place) || other != null && !other.equals(id) && !making.isTaken(ElementKind.CODE, other);
	}

	private Code create(UUID id, Raw.Code raw, @Nullable UUID parent, String name) {
		Colour colour = raw.colour == null ? Palette.colour(colours) : raw.colour;
		colours++;
		return new Code(id, parent, name, Objects.requireNonNull(colour), isCodable(raw, true), List.of(definition(raw, null, Stamp.UNKNOWN)), List.of(), 0, Stamp.UNKNOWN, Stamp.UNKNOWN);
	}

	private Code changed(Code known, Raw.Code raw, @Nullable UUID parent, String name) {
		Stamp stamp = making.author.stamp();
		Definition inForce = known.definition();
		Definition definition = definition(raw, inForce, stamp);
		List<Definition> definitions = known.definitions();
		if (!definition.text().equals(inForce.text()) || !definition.inclusion().equals(inForce.inclusion()) || !definition.exclusion().equals(inForce.exclusion())) {
			definitions = known.withDefinition(definition.text(), definition.inclusion(), definition.exclusion(), stamp).definitions();
		}
		Colour colour = raw.colour == null ? known.colour() : raw.colour;
		return new Code(known.id(), parent, name, Objects.requireNonNull(colour), isCodable(raw, known.codable()), definitions, known.examples(), known.pinned(), known.created(), stamp);
	}

	private static boolean isCodable(Raw.Code raw, boolean otherwise) {
		Boolean said = raw.codable;
		return said == null ? otherwise : said;
	}

	/** What the file says of what a code means; what it does not say is as it was. A description of ours is taken apart into what it was made of. */
	private Definition definition(Raw.Code raw, @Nullable Definition before, Stamp stamp) {
		Raw.Parts parts = raw.parts;
		if (parts != null) {
			return new Definition(1, or(parts.definition(), before == null ? "" : before.text()), or(parts.inclusion(), before == null ? "" : before.inclusion()),
					or(parts.exclusion(), before == null ? "" : before.exclusion()), stamp);
		}
		if (before != null && raw.description.isBlank() && isOfOtherOrigin(raw)) {
			return before; // whoever made a code of the same name elsewhere and wrote nothing about it says nothing against what stands here
		}
		String text = raw.description;
		String inclusion = "";
		String exclusion = "";
		if (making.ours) {
			int at = begin(text, CodesXml.EXCLUSION);
			if (at >= 0) {
				exclusion = text.substring(at + CodesXml.EXCLUSION.length());
				text = withoutBlankLine(text.substring(0, at));
			}
			at = begin(text, CodesXml.INCLUSION);
			if (at >= 0) {
				inclusion = text.substring(at + CodesXml.INCLUSION.length());
				text = withoutBlankLine(text.substring(0, at));
			}
		}
		return new Definition(1, text, inclusion, exclusion, stamp);
	}

	/** Whether the study has the code under another id than the file. */
	private boolean isOfOtherOrigin(Raw.Code raw) {
		return making.study.codebook().get(making.own(ElementKind.CODE, raw.id)) == null;
	}

	private static String or(@Nullable String said, String otherwise) {
		return said == null ? otherwise : said;
	}

	private static int begin(String text, String mark) {
		int at = text.lastIndexOf(BLANK_LINE + mark);
		return at >= 0 ? at + BLANK_LINE.length() : text.startsWith(mark) ? 0 : -1;
	}

	private static String withoutBlankLine(String text) {
		return text.endsWith(BLANK_LINE) ? text.substring(0, text.length() - BLANK_LINE.length()) : text;
	}

	/** The codes that anything refers to by a coding. */
	private Set<UUID> used() {
		Set<UUID> used = new HashSet<>();
		for (Source source : making.raw.sources) {
			Text text = source.text();
			if (text != null) {
				collect(text, used);
			}
		}
		making.raw.noteTexts.forEach(note -> collect(note, used));
		return used;
	}

	private static void collect(Text text, Set<UUID> used) {
		collect(text.codings, used);
		for (Selection selection : text.selections) {
			collect(selection.codings, used);
		}
	}

	private static void collect(List<RawCoding> codings, Set<UUID> used) {
		for (RawCoding coding : codings) {
			UUID code = coding.code();
			if (code != null) {
				used.add(code);
			}
		}
	}

	/** The category that NVivo puts above all codes, which means nothing; null where there is none. */
	private Raw.@Nullable Code wrapper(Set<UUID> used) {
		if (making.raw.codes.isEmpty() || !(making.raw.codebookOnly || making.raw.origin.startsWith("NVivo"))) {
			return null;
		}
		Raw.Code first = making.raw.codes.getFirst();
		boolean alone = making.raw.codes.stream().filter(code -> code.parent == null).count() == 1;
		boolean empty = first.description.isBlank() && first.notes.isEmpty() && !used.contains(first.id);
		return alone && empty && !isCodable(first, true) && WRAPPERS.contains(first.name.strip().toLowerCase(Locale.ROOT)) && making.raw.codes.size() > 1 ? first : null;
	}

	private void makeMissing(UUID reference) {
		UUID id = making.own(ElementKind.CODE, reference);
		Code known = making.study.codebook().get(id);
		making.is(ElementKind.CODE, reference, id);
		if (known == null) {
			String key = making.raw.keys.getOrDefault(reference, "");
			String name = free(key.isBlank() ? id.toString().substring(0, 8) : making.name(key, "Code", id.toString().substring(0, 8)), null, id);
			names.add(new Place(null, name));
			made.put(id, new Code(id, null, name, Palette.colour(colours++), true, List.of(new Definition(1, "", "", "", Stamp.UNKNOWN)), List.of(), 0, Stamp.UNKNOWN, Stamp.UNKNOWN));
			making.findings.add(ImportFinding.CODE_MADE, "Code", name);
		} else {
			making.now.keep(making.base, ElementKind.CODE, id); // the file says as little of it as before
		}
	}

	/** Makes the changes; a code that would come to stand below itself, since one of them stays where somebody has moved it here, stays too. */
	private void finish() {
		List<Code> known = new ArrayList<>();
		Set<@Nullable UUID> gone = new HashSet<>();
		for (Code code : made.values()) {
			Code before = making.study.codebook().get(code.id());
			if (before != null) {
				known.add(code);
			} else if (leftOut.contains(code.id()) || gone.contains(code.parent())) {
				gone.add(code.id()); // those above stand before those below
				making.isNot(ElementKind.CODE, inFile.getOrDefault(code.id(), code.id()));
				leave(code);
			} else {
				making.add(code);
				making.findings.add(ImportFinding.CODE, "Code", code.name());
			}
		}
		for (Code code : known) {
			Code before = Objects.requireNonNull(making.study.codebook().get(code.id()));
			if (leftOut.contains(code.id())) {
				leave(code);
				continue;
			}
			boolean moves = !Objects.equals(code.parent(), before.parent());
			boolean cannotMove = moves && (gone.contains(code.parent()) || isBelowItself(code));
			become(making.update(before, cannotMove ? code.withParent(before.parent(), code.modified()) : code, "Code", code.name()), code.id());
		}
	}

	private void leave(Code code) {
		making.findings.add(ImportFinding.NOT_CHOSEN, "Code", code.name());
		become(ImportFinding.NOT_CHOSEN, code.id());
	}

	private boolean isBelowItself(Code code) {
		Set<UUID> seen = new HashSet<>();
		for (UUID at = code.parent(); at != null && seen.add(at);) {
			if (at.equals(code.id())) {
				return true;
			}
			Code above = made.get(at);
			Code before = making.study.codebook().get(at);
			if (before != null && isBelow(before, code.id())) {
				return true; // where it is today; whether it will move is not known yet
			}
			at = above != null ? above.parent() : before == null ? null : before.parent();
		}
		return false;
	}

	private boolean isBelow(Code code, UUID other) {
		return making.study.codebook().ancestors(code).stream().anyMatch(above -> above.id().equals(other));
	}
}

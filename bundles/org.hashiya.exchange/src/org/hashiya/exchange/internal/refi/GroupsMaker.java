// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.Raw.RawCase;
import org.hashiya.exchange.internal.refi.Raw.RawSet;
import org.hashiya.exchange.internal.refi.Raw.Value;
import org.hashiya.model.Case;
import org.hashiya.model.Colour;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Palette;
import org.hashiya.model.Target;

/** Makes sets and cases; and finds those of them that are something else: a set of ours that is a group of documents, a case without name that holds the values of one source. */
final class GroupsMaker {

	private final Making making;
	private final VariablesMaker variables;
	private final Details details;
	private final Set<UUID> foreign;

	/** @param foreign the ids of sources that are kept as they are, and of all within */
	GroupsMaker(Making making, VariablesMaker variables, Details details, Set<UUID> foreign) {
		this.making = making;
		this.variables = variables;
		this.details = details;
		this.foreign = foreign;
	}

	/** Values of sources that stand in cases without name, as Quirkos, NVivo and MAXQDA write them; takes these cases away. */
	static Map<UUID, List<Value>> valuesInCases(Making making, Set<UUID> texts, List<RawCase> cases) {
		Map<UUID, List<Value>> values = new HashMap<>();
		cases.removeIf(unit -> {
			boolean holdsValues = !making.ours && unit.name.isBlank() && unit.sources.size() == 1 && unit.codes.isEmpty() && unit.selections.isEmpty() && unit.description.isBlank()
					&& texts.contains(unit.sources.getFirst());
			if (holdsValues) {
				values.computeIfAbsent(unit.sources.getFirst(), id -> new ArrayList<>()).addAll(unit.values);
				making.findings.add(ImportFinding.DOCUMENT_VALUES, "Case");
			}
			return holdsValues;
		});
		return values;
	}

	/** Types of memos that we wrote as sets, by note, whichever program wrote the file since; takes these sets away. */
	static Map<UUID, String> typesInSets(Making making, List<RawSet> sets) {
		Map<UUID, String> types = new HashMap<>();
		sets.removeIf(set -> {
			boolean isType = isOf(Guids.ofMemoType(set.name()), set) && set.codes().isEmpty() && set.sources().isEmpty();
			if (isType) {
				set.notes().forEach(note -> types.putIfAbsent(note, set.name()));
				making.findings.add(ImportFinding.MEMO_TYPE, "Set", set.name());
			}
			return isType;
		});
		return types;
	}

	private static boolean isOf(UUID guid, RawSet set) {
		return set.id().equals(guid) || set.id().equals(Guids.again(guid));
	}

	/** Groups of documents that we wrote as sets, by source, whichever program wrote the file since; takes these sets away. */
	static Map<UUID, String> groupsInSets(Making making, List<RawSet> sets) {
		Map<UUID, String> groups = new HashMap<>();
		sets.removeIf(set -> {
			boolean isGroup = isOf(Guids.ofGroup(set.name()), set) && set.codes().isEmpty() && set.notes().isEmpty();
			if (isGroup) {
				set.sources().forEach(source -> groups.put(source, set.name()));
				making.findings.add(ImportFinding.GROUP, "Set", set.name());
			}
			return isGroup;
		});
		return groups;
	}

	void makeSets(List<RawSet> sets) {
		int colours = making.study.sets().size();
		for (RawSet raw : sets) {
			if (!raw.codes().isEmpty() && raw.sources().isEmpty() && raw.notes().isEmpty() && raw.codes().stream().allMatch(making::isUnwanted)) {
				continue; // a set of codes that are not wanted
			}
			UUID own = making.own(ElementKind.SET, raw.id());
			MemberSet known = making.study.sets().get(own);
			String name = making.name(raw.name(), "Set", raw.id().toString().substring(0, 8));
			if (known == null) {
				known = making.study.sets().list().stream().filter(set -> set.name().equals(name) && sets.stream().noneMatch(other -> other.id().equals(set.id()))
						&& !making.isTaken(ElementKind.SET, set.id())).findFirst().orElse(null);
			}
			UUID id = known == null ? own : known.id();
			making.is(ElementKind.SET, raw.id(), id);
			Colour colour = known == null ? Palette.colour(colours++) : known.colour();
			List<UUID> codes = members(ElementKind.CODE, raw.codes(), "MemberCode", "Set", id, name);
			List<UUID> documents = members(ElementKind.DOCUMENT, raw.sources(), "MemberSource", "Set", id, name);
			List<UUID> memos = members(ElementKind.MEMO, raw.notes(), "MemberNote", "Set", id, name);
			MemberSet set = known == null ? new MemberSet(id, name, colour, raw.description(), codes, documents, memos)
					: new MemberSet(id, name, colour, raw.description(), union(known.codes(), codes), union(known.documents(), documents), union(known.memos(), memos));
			if (known != null) {
				making.update(known, set, "Set", name);
			} else if (making.addUnlessRemoved(set, "Set", name)) {
				boolean ofOthers = codes.isEmpty() && !(raw.sources().isEmpty() && raw.notes().isEmpty());
				making.findings.add(ofOthers ? ImportFinding.SET_WITHOUT_CODES : ImportFinding.SET, "Set", name);
			}
		}
	}

	private static <T> List<T> union(List<T> known, List<T> more) {
		Set<T> all = new LinkedHashSet<>(known);
		all.addAll(more);
		return List.copyOf(all);
	}

	/** The study's ids of members; those that are kept and not shown go to the details. */
	private List<UUID> members(ElementKind kind, List<UUID> references, String element, String owner, UUID ownerId, String label) {
		Set<UUID> members = new LinkedHashSet<>();
		for (UUID reference : references) {
			UUID member = making.id(kind, reference);
			if (member != null) {
				members.add(member);
			} else if (foreign.contains(reference)) {
				details.add(owner, ownerId, label, SideParts.reference(element, reference));
			} else if (!making.isUnwanted(reference)) {
				making.findings.add(ImportFinding.DANGLING, element, label);
			}
		}
		return List.copyOf(members);
	}

	/** @param places the passages that are referred to, by their ids in the file */
	void makeCases(List<RawCase> cases, Map<UUID, Target> places) {
		Set<UUID> inFile = new HashSet<>();
		cases.forEach(unit -> inFile.add(unit.id));
		for (RawCase raw : cases) {
			UUID own = making.own(ElementKind.CASE, raw.id);
			Case known = making.study.cases().get(own);
			String name = raw.name.isEmpty() && making.ours ? "" : making.name(raw.name, "Case", nameOf(raw));
			if (known == null) {
				known = making.study.cases().list().stream().filter(unit -> unit.name().equals(name) && !inFile.contains(unit.id()) && !making.isTaken(ElementKind.CASE, unit.id())).findFirst()
						.orElse(null);
			}
			UUID id = known == null ? own : known.id();
			making.is(ElementKind.CASE, raw.id, id);
			List<UUID> codes = members(ElementKind.CODE, raw.codes, "CodeRef", "Case", id, name);
			List<UUID> documents = members(ElementKind.DOCUMENT, raw.sources, "SourceRef", "Case", id, name);
			Set<Target> passages = new LinkedHashSet<>();
			for (UUID selection : raw.selections) {
				Target place = places.get(selection);
				if (place != null && place.kind() == ElementKind.PASSAGE) {
					passages.add(place);
				} else if (foreign.contains(selection)) {
					details.add("Case", id, name, SideParts.reference("SelectionRef", selection));
				} else {
					making.findings.add(ImportFinding.DANGLING, "SelectionRef", name);
				}
			}
			var values = variables.values(raw.values);
			Case unit = known == null ? new Case(id, name, raw.description, values, documents, List.copyOf(passages), codes)
					: new Case(id, name, raw.description, DocumentsMaker.merged(known.values(), values), union(known.documents(), documents), union(known.passages(), List.copyOf(passages)),
							union(known.codes(), codes));
			if (known != null) {
				making.update(known, unit, "Case", name);
			} else if (making.addUnlessRemoved(unit, "Case", name)) {
				making.findings.add(ImportFinding.CASE, "Case", name);
			}
		}
	}

	private String nameOf(RawCase raw) {
		for (Raw.Source source : making.raw.sources) {
			if (raw.sources.contains(source.id()) && !source.name().isBlank()) {
				return source.name().strip();
			}
		}
		return raw.id.toString().substring(0, 8);
	}
}

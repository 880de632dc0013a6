// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;

/**
 * The GUIDs of a REFI-QDA project: the ids of the study. They must differ over the whole file (ATLAS.ti is known to refuse a file where they do not), but a study holds what others have
 * written, where a case may have the id of a code. The first kind then keeps the id; the others get one made from it, the same in each export.
 */
public final class Guids {

	private final Map<UUID, ElementKind> owners = new HashMap<>();
	private final IdSet streamed = new IdSet();

	public Guids(Study study, Progress progress) {
		study.coders().list().forEach(coder -> owners.putIfAbsent(coder.id(), ElementKind.CODER));
		study.codebook().list().forEach(code -> owners.putIfAbsent(code.id(), ElementKind.CODE));
		study.documents().list().forEach(document -> owners.putIfAbsent(document.id(), ElementKind.DOCUMENT));
		for (Memo memo : Asking.of(study.memos().list(), progress)) {
			owners.putIfAbsent(memo.id(), ElementKind.MEMO);
		}
		study.variables().list().forEach(variable -> owners.putIfAbsent(variable.id(), ElementKind.VARIABLE));
		study.cases().list().forEach(unit -> owners.putIfAbsent(unit.id(), ElementKind.CASE));
		study.sets().list().forEach(set -> owners.putIfAbsent(set.id(), ElementKind.SET));
		study.relations().list().forEach(relation -> owners.putIfAbsent(relation.id(), ElementKind.RELATION));
	}

	/** The GUID of an element, for itself and for what refers to it. */
	public UUID of(ElementKind kind, UUID id) {
		ElementKind owner = owners.get(id);
		return owner == null || owner == kind ? id : derived(kind.name(), id);
	}

	/** Says which ids parts of foreign projects have, before passages are written: those of the study come first, passages after. */
	void reserve(Set<UUID> foreign) {
		foreign.forEach(id -> streamed.add(ofForeign(id)));
	}

	/** The GUID of an element in a part of a foreign project. */
	UUID ofForeign(UUID id) {
		return owners.containsKey(id) ? derived("foreign", id) : id;
	}

	/** The GUID of a passage or coding that is written now; another than {@link #of} only where that was written before. */
	public UUID next(ElementKind kind, UUID id) {
		UUID guid = of(kind, id);
		for (int again = 2; !streamed.add(guid); again++) {
			guid = derived(kind + " " + again, id);
		}
		return guid;
	}

	/** A GUID for something that has none in the study but belongs to an element, the same in each export (a name-based UUID, RFC 9562 version 3). */
	public static UUID derived(String role, UUID id) {
		return UUID.nameUUIDFromBytes(("org.hashiya " + role + " " + id).getBytes(StandardCharsets.UTF_8));
	}

	/** The GUID of a group of documents, which leaves as a set: it has none in a study, and is known by its name. */
	public static UUID ofGroup(String group) {
		// halves of characters are all the same byte in UTF-8: names that have such are told apart by their units
		String known = StandardCharsets.UTF_8.newEncoder().canEncode(group) ? group : group.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
		return UUID.nameUUIDFromBytes(("org.hashiya group " + known).getBytes(StandardCharsets.UTF_8));
	}

	/** The GUID of the set of memos of one type, which has none in a study, and is known by its name as XML has it. */
	public static UUID ofMemoType(String type) {
		return UUID.nameUUIDFromBytes(("org.hashiya memo type " + XmlOut.legal(type)).getBytes(StandardCharsets.UTF_8));
	}

	/** Another GUID for a set that we make of a name, where a set of the study has the first. */
	public static UUID again(UUID guid) {
		return derived("again", guid);
	}

	/** The GUID of the link that says what a memo is on, where that has no {@code NoteRef}. */
	public static UUID ofMemoLink(UUID memo) {
		return derived("memo link", memo);
	}

	/** The GUID of the note that is the description of a relation. */
	public static UUID ofRelationDescription(UUID relation) {
		return derived("relation description", relation);
	}

	/** The id of a passage that holds the codings of a whole source: they leave as that again. */
	public static UUID ofWhole(UUID document) {
		return derived("whole source", document);
	}
}

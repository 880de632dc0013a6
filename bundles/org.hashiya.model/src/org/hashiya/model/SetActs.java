// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/** Acts on sets: groups across the tree, of codes or of documents. One may be in several. */
public final class SetActs {

	private SetActs() {
	}

	/**
	 * Makes a set as the last one.
	 *
	 * @param colour its colour, or null for the first of the palette that no set has yet
	 * @param codes  ids of the codes in it
	 * @throws StudyProblem NAME_INVALID, or SET_EXISTS if a set has this name
	 */
	public static Act create(Study study, String name, @Nullable Colour colour, Collection<UUID> codes, Author author) throws StudyProblem {
		String valid = requireFree(study, name, null);
		Colour chosen = colour != null ? colour : Palette.next(study.sets().list().stream().map(MemberSet::colour).toList());
		return Act.of(Act.Kind.CREATE_SET, Put.add(new MemberSet(author.newId(), valid, chosen, "", distinct(codes), List.of(), List.of()), -1), valid);
	}

	/**
	 * Gives a set another name, colour or description.
	 *
	 * @throws StudyProblem NAME_INVALID, or SET_EXISTS if another set has this name
	 */
	public static Act change(Study study, MemberSet set, String name, Colour colour, String description) throws StudyProblem {
		String valid = requireFree(study, name, set);
		return Act.of(Act.Kind.CHANGE_SET, Put.replace(set, set.with(valid, colour, description)), valid);
	}

	/** The codes of a set that have another colour than the set. */
	public static List<Code> inOtherColours(Study study, MemberSet set) {
		return set.codes().stream().map(study.codebook()::get).filter(code -> code != null && !code.colour().equals(set.colour())).toList();
	}

	/** Gives all codes of a set its colour; nothing where all have it already. */
	public static Optional<Act> colourCodes(Study study, MemberSet set, Author author) {
		List<Code> codes = inOtherColours(study, set);
		List<Change> changes = codes.stream().map(code -> CodebookActs.recolour(code, set.colour(), author).change()).toList();
		return changes.isEmpty() ? Optional.empty() : Optional.of(Act.of(Act.Kind.RECOLOUR_CODE, changes, codes.stream().map(Code::name).toArray(String[]::new)));
	}

	/** Puts codes into a set, behind those that are in it; nothing where all of them are. */
	public static Optional<Act> add(MemberSet set, Collection<UUID> codes) {
		List<UUID> all = new ArrayList<>(set.codes());
		all.addAll(codes);
		return changed(set, distinct(all));
	}

	/** Takes codes out of a set; nothing where none of them is in it. */
	public static Optional<Act> remove(MemberSet set, Collection<UUID> codes) {
		Set<UUID> gone = Set.copyOf(codes);
		return changed(set, set.codes().stream().filter(code -> !gone.contains(code)).toList());
	}

	/**
	 * Makes a set of documents as the last one.
	 *
	 * @throws StudyProblem NAME_INVALID, or SET_EXISTS if a set has this name
	 */
	public static Act createOfDocuments(Study study, String name, Collection<UUID> documents, Author author) throws StudyProblem {
		String valid = requireFree(study, name, null);
		Colour colour = Palette.next(study.sets().list().stream().map(MemberSet::colour).toList());
		return Act.of(Act.Kind.CREATE_SET, Put.add(new MemberSet(author.newId(), valid, colour, "", List.of(), distinct(documents), List.of()), -1), valid);
	}

	/** Puts documents into a set, behind those that are in it; nothing where all of them are. */
	public static Optional<Act> addDocuments(MemberSet set, Collection<UUID> documents) {
		List<UUID> all = new ArrayList<>(set.documents());
		all.addAll(documents);
		return changedDocuments(set, distinct(all));
	}

	/** Takes documents out of a set; nothing where none of them is in it. */
	public static Optional<Act> removeDocuments(MemberSet set, Collection<UUID> documents) {
		Set<UUID> gone = Set.copyOf(documents);
		return changedDocuments(set, set.documents().stream().filter(document -> !gone.contains(document)).toList());
	}

	private static Optional<Act> changedDocuments(MemberSet set, List<UUID> documents) {
		return documents.equals(set.documents()) ? Optional.empty() : Optional.of(Act.of(Act.Kind.CHANGE_SET, Put.replace(set, set.withDocuments(documents)), set.name()));
	}

	/** Deletes a set; what is in it stays. */
	public static Act delete(Study study, MemberSet set) {
		List<Change> changes = new ArrayList<>(List.of(Put.remove(set, study.sets().indexOf(set.id()))));
		changes.addAll(MemoActs.retarget(study, List.of(set.id()), null));
		changes.addAll(References.forget(study, changes));
		return Act.of(Act.Kind.DELETE_SET, changes, set.name());
	}

	/**
	 * The set that a person means: by name, else by name ignoring case or by id.
	 *
	 * @throws StudyProblem SET_UNKNOWN
	 */
	public static MemberSet resolve(Study study, String nameOrId) throws StudyProblem {
		return Names.resolve(study.sets().list(), MemberSet::name, nameOrId, Kind.SET_UNKNOWN);
	}

	private static Optional<Act> changed(MemberSet set, List<UUID> codes) {
		return codes.equals(set.codes()) ? Optional.empty() : Optional.of(Act.of(Act.Kind.CHANGE_SET, Put.replace(set, set.withCodes(codes)), set.name()));
	}

	private static String requireFree(Study study, String name, @Nullable MemberSet of) throws StudyProblem {
		return Names.requireFree(study.sets().list(), MemberSet::name, name, of, Kind.SET_EXISTS);
	}

	private static List<UUID> distinct(Collection<UUID> ids) {
		return List.copyOf(new LinkedHashSet<>(ids));
	}
}

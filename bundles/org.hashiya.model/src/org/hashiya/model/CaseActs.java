// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.StudyProblem.Kind;

/** Acts on cases: the people, newspapers or countries that are compared. */
public final class CaseActs {

	private CaseActs() {
	}

	/**
	 * Makes a case as the last one.
	 *
	 * @throws StudyProblem NAME_INVALID, or CASE_EXISTS if the name is taken
	 */
	public static Act create(Study study, String name, Author author) throws StudyProblem {
		String valid = Names.requireFree(study.cases().list(), Case::name, name, null, Kind.CASE_EXISTS);
		return Act.of(Act.Kind.CREATE_CASE, Put.add(Case.named(author.newId(), valid), -1), valid);
	}

	/**
	 * Gives a case another name or description.
	 *
	 * @throws StudyProblem NAME_INVALID, or CASE_EXISTS if another case has the name
	 */
	public static Act change(Study study, Case known, String name, String description) throws StudyProblem {
		String valid = Names.requireFree(study.cases().list(), Case::name, name, known, Kind.CASE_EXISTS);
		return Act.of(Act.Kind.CHANGE_CASE, Put.replace(known, known.withName(valid, description)), valid);
	}

	/** Deletes a case with its values; documents and passages stay, memos on it become free. */
	public static Act delete(Study study, Case known) {
		List<Change> changes = new ArrayList<>(List.of(Put.remove(known, study.cases().indexOf(known.id()))));
		changes.addAll(MemoActs.retarget(study, List.of(known.id()), null));
		changes.addAll(References.forget(study, changes));
		return Act.of(Act.Kind.DELETE_CASE, changes, known.name());
	}

	/** Says that documents as a whole belong to a case; nothing where all do already. */
	public static Optional<Act> addDocuments(Case known, Collection<UUID> documents) {
		Set<UUID> all = new LinkedHashSet<>(known.documents());
		return all.addAll(documents) ? Optional.of(changed(known, known.withDocuments(List.copyOf(all)))) : Optional.empty();
	}

	/** Says that documents do not belong to a case; nothing where none does. */
	public static Optional<Act> removeDocuments(Case known, Collection<UUID> documents) {
		Set<UUID> left = new LinkedHashSet<>(known.documents());
		return left.removeAll(Set.copyOf(documents)) ? Optional.of(changed(known, known.withDocuments(List.copyOf(left)))) : Optional.empty();
	}

	/** Says that passages belong to a case; nothing where all do already. */
	public static Optional<Act> addPassages(Case known, Collection<Passage> passages) {
		return addTargets(known, passages.stream().map(CaseActs::target).toList());
	}

	/** As {@link #addPassages}, of passages that are not loaded. */
	public static Optional<Act> addTargets(Case known, Collection<Target> passages) {
		Set<Target> all = new LinkedHashSet<>(known.passages());
		return all.addAll(passages) ? Optional.of(changed(known, known.withPassages(List.copyOf(all)))) : Optional.empty();
	}

	/** Says that passages do not belong to a case; nothing where none does. */
	public static Optional<Act> removePassages(Case known, Collection<Passage> passages) {
		return removeTargets(known, passages.stream().map(CaseActs::target).toList());
	}

	/** As {@link #removePassages}, of passages that are not loaded. */
	public static Optional<Act> removeTargets(Case known, Collection<Target> passages) {
		Set<Target> left = new LinkedHashSet<>(known.passages());
		return left.removeAll(Set.copyOf(passages)) ? Optional.of(changed(known, known.withPassages(List.copyOf(left)))) : Optional.empty();
	}

	/**
	 * Makes a case as the last one, to which passages belong.
	 *
	 * @throws StudyProblem NAME_INVALID, or CASE_EXISTS if the name is taken
	 */
	public static Act createOfTargets(Study study, String name, Collection<Target> passages, Author author) throws StudyProblem {
		String valid = Names.requireFree(study.cases().list(), Case::name, name, null, Kind.CASE_EXISTS);
		return Act.of(Act.Kind.CREATE_CASE, Put.add(Case.named(author.newId(), valid).withPassages(List.copyOf(new LinkedHashSet<>(passages))), -1), valid);
	}

	/**
	 * The case that a person means: by name, else by name ignoring case or by id.
	 *
	 * @throws StudyProblem CASE_UNKNOWN
	 */
	public static Case resolve(Study study, String nameOrId) throws StudyProblem {
		return Names.resolve(study.cases().list(), Case::name, nameOrId, Kind.CASE_UNKNOWN);
	}

	private static Act changed(Case before, Case after) {
		return Act.of(Act.Kind.CHANGE_CASE, Put.replace(before, after), before.name());
	}

	private static Target target(Passage passage) {
		return new Target(ElementKind.PASSAGE, passage.id(), passage.document());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.List;

import org.hashiya.model.StudyProblem.Kind;

/** Acts on relations between codes, such as “causes” or “contradicts”. */
public final class RelationActs {

	private RelationActs() {
	}

	/**
	 * Relates two codes. There may be several relations between the same two.
	 *
	 * @throws StudyProblem NAME_INVALID
	 */
	public static Act create(Study study, String name, Relation.Kind direction, Code origin, Code target, String description, Author author) throws StudyProblem {
		Relation relation = new Relation(author.newId(), Names.require(name), direction, colour(study, name), new Target(ElementKind.CODE, origin.id()),
				new Target(ElementKind.CODE, target.id()), description);
		return Act.of(Act.Kind.CREATE_RELATION, Put.add(relation, -1), labels(study, relation));
	}

	/**
	 * Gives a relation another name, direction or description.
	 *
	 * @throws StudyProblem NAME_INVALID
	 */
	public static Act change(Study study, Relation relation, String name, Relation.Kind direction, String description) throws StudyProblem {
		Relation after = new Relation(relation.id(), Names.require(name), direction, relation.colour(), relation.origin(), relation.target(), description);
		return Act.of(Act.Kind.CHANGE_RELATION, Put.replace(relation, after), labels(study, after));
	}

	/** Deletes a relation; memos on it become free. */
	public static Act delete(Study study, Relation relation) {
		List<Change> changes = new ArrayList<>(List.of(Put.remove(relation, study.relations().indexOf(relation.id()))));
		changes.addAll(MemoActs.retarget(study, List.of(relation.id()), null));
		return Act.of(Act.Kind.DELETE_RELATION, changes, labels(study, relation));
	}

	/**
	 * The relation that a person means: by id, else by its name and the two codes.
	 *
	 * @throws StudyProblem RELATION_UNKNOWN
	 */
	public static Relation resolve(Study study, String name, Code origin, Code target) throws StudyProblem {
		return study.relations().list().stream().filter(relation -> relation.origin().id().equals(origin.id()) && relation.target().id().equals(target.id()))
				.filter(relation -> relation.id().toString().equalsIgnoreCase(name) || relation.name().equalsIgnoreCase(name.strip())).findFirst()
				.orElseThrow(() -> StudyProblem.of(Kind.RELATION_UNKNOWN, name));
	}

	/** Relations of one name have one colour. */
	private static Colour colour(Study study, String name) {
		List<Relation> all = study.relations().list();
		return all.stream().filter(relation -> relation.name().equals(name.strip())).findFirst().map(Relation::colour)
				.orElseGet(() -> Palette.next(all.stream().map(Relation::colour).toList()));
	}

	private static String[] labels(Study study, Relation relation) {
		return new String[] { relation.name(), name(study, relation.origin()), name(study, relation.target()) };
	}

	private static String name(Study study, Target target) {
		Code code = study.codebook().get(target.id());
		return code == null ? target.id().toString() : code.name();
	}
}

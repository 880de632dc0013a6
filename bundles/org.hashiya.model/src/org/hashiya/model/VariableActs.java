// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/** Acts on variables and on their values, which cases and documents have. */
public final class VariableActs {

	private VariableActs() {
	}

	/**
	 * Makes a variable as the last one.
	 *
	 * @throws StudyProblem NAME_INVALID, or VARIABLE_EXISTS if the name is taken
	 */
	public static Act create(Study study, String name, Variable.Type type, String description, Author author) throws StudyProblem {
		String valid = Names.requireFree(study.variables().list(), Variable::name, name, null, Kind.VARIABLE_EXISTS);
		return Act.of(Act.Kind.CREATE_VARIABLE, Put.add(new Variable(author.newId(), valid, type, description), -1), valid);
	}

	/**
	 * Gives a variable another name, type or description. Where the type becomes another, the values are written as that type has them.
	 *
	 * @throws StudyProblem NAME_INVALID; VARIABLE_EXISTS if another variable has the name; VALUES_DO_NOT_FIT if some values cannot be of the new type
	 */
	public static Act change(Study study, Variable variable, String name, Variable.Type type, String description, Author author) throws StudyProblem {
		String valid = Names.requireFree(study.variables().list(), Variable::name, name, variable, Kind.VARIABLE_EXISTS);
		Variable after = new Variable(variable.id(), valid, type, description);
		List<Change> changes = new ArrayList<>(List.of(Put.replace(variable, after)));
		if (type != variable.type()) {
			convert(study, after, author, changes);
		}
		return Act.of(Act.Kind.CHANGE_VARIABLE, changes, valid);
	}

	private static void convert(Study study, Variable to, Author author, List<Change> changes) throws StudyProblem {
		List<String> unfit = new ArrayList<>();
		for (Element element : owners(study)) {
			String old = value(element, to.id());
			if (old != null) {
				try {
					Element after = with(element, to.id(), Values.canonical(to, old), author);
					if (!after.equals(element)) {
						changes.add(Put.replace(element, after));
					}
				} catch (StudyProblem e) {
					unfit.add(old);
				}
			}
		}
		if (!unfit.isEmpty()) {
			throw StudyProblem.of(Kind.VALUES_DO_NOT_FIT, to.name(), to.type().key(), unfit.size(), unfit.getFirst());
		}
	}

	/** Deletes a variable with all its values; memos on it become free. */
	public static Act delete(Study study, Variable variable, Author author) {
		List<Change> changes = new ArrayList<>();
		for (Element element : owners(study)) {
			if (value(element, variable.id()) != null) {
				changes.add(Put.replace(element, with(element, variable.id(), null, author)));
			}
		}
		changes.add(Put.remove(variable, study.variables().indexOf(variable.id())));
		changes.addAll(MemoActs.retarget(study, List.of(variable.id()), null));
		return Act.of(Act.Kind.DELETE_VARIABLE, changes, variable.name());
	}

	/**
	 * Gives a case or a document a value.
	 *
	 * @param owner a {@link Case} or a {@link Document}
	 * @param typed as a person writes it, see {@link Values#canonical}; null or blank takes the value away
	 * @return the act, or nothing where it has this value already
	 * @throws StudyProblem VALUE_INVALID
	 */
	public static Optional<Act> set(Element owner, Variable variable, @Nullable String typed, Author author) throws StudyProblem {
		Element after = with(owner, variable.id(), typed == null || typed.isBlank() ? null : Values.canonical(variable, typed), author);
		String name = owner instanceof Case known ? known.name() : owner instanceof Document document ? document.name() : "";
		return after.equals(owner) ? Optional.empty() : Optional.of(Act.of(Act.Kind.SET_VALUE, Put.replace(owner, after), variable.name(), name));
	}

	/**
	 * The variable that a person means: by name, else by name ignoring case or by id.
	 *
	 * @throws StudyProblem VARIABLE_UNKNOWN
	 */
	public static Variable resolve(Study study, String nameOrId) throws StudyProblem {
		return Names.resolve(study.variables().list(), Variable::name, nameOrId, Kind.VARIABLE_UNKNOWN);
	}

	/** The value of a variable that a case or a document has, or null. */
	public static @Nullable String value(Element owner, UUID variable) {
		for (VariableValue value : values(owner)) {
			if (value.variable().equals(variable)) {
				return value.value();
			}
		}
		return null;
	}

	/** A case or a document with another value, in the place of the one it had; a null one is taken away. Unchanged where it has this one. */
	static Element with(Element owner, UUID variable, @Nullable String value, Author author) {
		List<VariableValue> values = new ArrayList<>(values(owner));
		int at = 0;
		while (at < values.size() && !values.get(at).variable().equals(variable)) {
			at++;
		}
		boolean has = at < values.size();
		if (value == null && has) {
			values.remove(at);
		} else if (value != null && has) {
			values.set(at, new VariableValue(variable, value));
		} else if (value != null) {
			values.add(new VariableValue(variable, value));
		}
		if (values.equals(values(owner))) {
			return owner;
		}
		return owner instanceof Document document ? document.withValues(values, author.stamp()) : ((Case) owner).withValues(values);
	}

	private static List<VariableValue> values(Element owner) {
		return owner instanceof Document document ? document.values() : ((Case) owner).values();
	}

	private static List<Element> owners(Study study) {
		List<@NonNull Element> owners = new ArrayList<>(study.cases().list());
		owners.addAll(study.documents().list());
		return owners;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/** What the names of studies, documents, codes and coders must be. */
public final class Names {

	private Names() {
	}

	/**
	 * The name without white space at its ends.
	 *
	 * @throws StudyProblem NAME_INVALID if it is empty, or holds line breaks or other control characters (which no list shows and XML 1.0 cannot hold)
	 */
	public static String require(String name) throws StudyProblem {
		String stripped = name.strip();
		if (stripped.isEmpty() || stripped.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
			throw StudyProblem.of(StudyProblem.Kind.NAME_INVALID, name);
		}
		return stripped;
	}

	/**
	 * The name without white space at its ends, free for an element.
	 *
	 * @param of    whose name it is to be, and may be already; null for a new element
	 * @param taken what to complain of where another one has it
	 * @throws StudyProblem NAME_INVALID, or of the other kind
	 */
	static <E extends Element> String requireFree(List<E> elements, Function<E, String> nameOf, String name, @Nullable E of, StudyProblem.Kind taken) throws StudyProblem {
		String valid = require(name);
		boolean kept = of != null && nameOf.apply(of).equals(valid); // an import may have brought a name twice: each can keep it
		if (!kept && elements.stream().anyMatch(element -> nameOf.apply(element).equals(valid))) {
			throw StudyProblem.of(taken, valid);
		}
		return valid;
	}

	/** The first element with this name, else with it ignoring case, or with this id. */
	static <E extends Element> E resolve(List<E> elements, Function<E, String> nameOf, String nameOrId, StudyProblem.Kind unknown) throws StudyProblem {
		for (E element : elements) {
			if (nameOf.apply(element).equals(nameOrId)) {
				return element;
			}
		}
		for (E element : elements) {
			if (nameOf.apply(element).equalsIgnoreCase(nameOrId.strip()) || element.id().toString().equalsIgnoreCase(nameOrId)) {
				return element;
			}
		}
		throw StudyProblem.of(unknown, nameOrId);
	}
}

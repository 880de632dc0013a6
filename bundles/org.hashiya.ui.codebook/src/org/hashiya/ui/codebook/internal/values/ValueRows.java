// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Study;
import org.hashiya.model.Values;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.internal.filter.FilterWords;

import com.ibm.icu.text.Collator;

/** Which cases the table shows, and in which order. */
public final class CaseRows {

	private FilterWords words = FilterWords.NONE;
	private @Nullable UUID column;
	private boolean byName;
	private boolean down;

	/** Leaves only cases that hold the words in their names and values. */
	public void filter(FilterWords typed) {
		words = typed;
	}

	/** Sorts by a variable (null: by the name); by the same again the other way round, and once more as the study has them. */
	void sort(@Nullable UUID variable) {
		boolean same = isSorted() && (variable == null ? byName : variable.equals(column));
		if (same && down) {
			byName = false;
			column = null;
			down = false;
		} else {
			down = same;
			byName = variable == null;
			column = variable;
		}
	}

	/** Whether they are in another order than the study's own. */
	boolean isSorted() {
		return byName || column != null;
	}

	boolean isDown() {
		return down;
	}

	/** The cases as they are shown. */
	List<Case> of(Study study) {
		List<Case> fitting = study.cases().list().stream().filter(known -> words.isEmpty() || words.fit(text(study, known))).toList();
		Comparator<Case> order = order(study);
		return order == null ? fitting : fitting.stream().sorted(order).toList();
	}

	private static String text(Study study, Case known) {
		StringBuilder text = new StringBuilder(known.name());
		study.variables().list().forEach(variable -> text.append(' ').append(value(known, variable)));
		return text.toString();
	}

	/** The value as it is kept; empty where there is none. */
	static String value(Case known, Variable variable) {
		String value = VariableActs.value(known, variable.id());
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private @Nullable Comparator<Case> order(Study study) {
		Collator collator = Collator.getInstance(Locale.getDefault());
		UUID id = column;
		Variable variable = id == null ? null : study.variables().get(id);
		if (variable != null) {
			Comparator<String> values = variable.type() == Variable.Type.TEXT ? collator::compare : (one, other) -> Values.compare(variable.type(), one, other);
			Comparator<String> way = down ? values.reversed() : values;
			return (one, other) -> {
				String first = value(one, variable);
				String second = value(other, variable);
				boolean none = first.isEmpty() || second.isEmpty();
				return none ? Boolean.compare(first.isEmpty(), second.isEmpty()) : way.compare(first, second); // those without a value last, either way
			};
		}
		Comparator<Case> names = (one, other) -> collator.compare(one.name(), other.name());
		return !byName ? null : down ? names.reversed() : names;
	}
}

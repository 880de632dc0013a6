// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Element;
import org.hashiya.model.Study;
import org.hashiya.model.Values;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.filter.FilterWords;

import com.ibm.icu.text.Collator;

/** Which rows a table of values shows, and in which order. */
public final class ValueRows {

	private final Owners owners;
	private FilterWords words = FilterWords.NONE;
	private @Nullable UUID column;
	private boolean byName;
	private boolean down;

	public ValueRows(Owners owners) {
		this.owners = owners;
	}

	/** Leaves only rows that hold the words in their names and values. */
	public void filter(FilterWords typed) {
		words = typed;
	}

	/** Sorts by a variable (null: by the name); by the same again the other way round, and once more as the study has them. */
	public void sort(@Nullable UUID variable) {
		boolean same = isSortedBy(variable);
		if (same && down) {
			sort(false, null, false);
		} else {
			sort(variable == null, variable, same);
		}
	}

	/** As it was at another time. */
	void sort(boolean name, @Nullable UUID variable, boolean descending) {
		byName = name;
		column = variable;
		down = descending;
	}

	/** Whether they are sorted by this variable (null: by the name), up or down. */
	public boolean isSortedBy(@Nullable UUID variable) {
		return variable == null ? byName : variable.equals(column);
	}

	/** The variable that they are sorted by; empty where by the name, or as the study has them. */
	Optional<UUID> sortedBy() {
		return Optional.ofNullable(column);
	}

	boolean isDown() {
		return down;
	}

	/** The ids of what is shown, from the top. */
	public List<UUID> of(Study study) {
		List<? extends Element> all = owners.of(study);
		List<? extends Element> fitting = words.isEmpty() ? all : all.stream().filter(owner -> words.fit(text(study, owner))).toList();
		Comparator<Element> order = order(study);
		return (order == null ? fitting.stream() : fitting.stream().sorted(order)).map(Element::id).toList();
	}

	private static String text(Study study, Element owner) {
		StringBuilder text = new StringBuilder(Owners.name(owner));
		study.variables().list().forEach(variable -> text.append(' ').append(shown(owner, variable)));
		return text.toString();
	}

	/** The value as it is kept; empty where there is none. */
	static String value(Element owner, Variable variable) {
		String value = VariableActs.value(owner, variable.id());
		return value == null ? "" : value; //$NON-NLS-1$
	}

	/** The value as it is shown: of a boolean, a word of the window's language, which can be typed too. */
	static String shown(Element owner, Variable variable) {
		String value = value(owner, variable);
		if (variable.type() != Variable.Type.BOOLEAN) {
			return value;
		}
		return switch (value) {
		case "true" -> Messages.Value_true; //$NON-NLS-1$
		case "false" -> Messages.Value_false; //$NON-NLS-1$
		default -> value;
		};
	}

	private @Nullable Comparator<Element> order(Study study) {
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
		Comparator<Element> names = (one, other) -> collator.compare(Owners.name(one), Owners.name(other));
		return !byName ? null : down ? names.reversed() : names;
	}
}

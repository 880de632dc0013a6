// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** What a query says, before its names are looked up in a study. */
sealed interface Term {

	/** Every passage. */
	record Any() implements Term {
	}

	/** Passages with a code. */
	record Name(Value code) implements Term {
	}

	/**
	 * What a field says.
	 *
	 * @param comparison a sign such as {@code >=}, and with it the operand; null where there is none
	 */
	record Said(Field field, Value value, @Nullable Value comparison, @Nullable Value operand) implements Term {
	}

	record Not(Term term) implements Term {
	}

	/** All of them. */
	record All(List<Term> terms) implements Term {
	}

	/** At least one of them. */
	record Either(List<Term> terms) implements Term {
	}

	/** A term in which only some codings count. */
	record Restricted(Term term, Said by) implements Term {
	}

	/** Passages of one kind that stand so to one of another kind. */
	record Related(Term term, Relation relation, Term other, @Nullable Distance within) implements Term {
	}

	/**
	 * A name, a word or what is quoted.
	 *
	 * @param quoted whether it stands between quotes, where a star is a star
	 * @param start  where it begins, in UTF-16 units
	 * @param end    where it ends, exclusive
	 */
	record Value(String text, boolean quoted, int start, int end) {
	}

	/** How far apart at most; 0 paragraphs or turns: in the same one. */
	record Distance(int most, Unit unit) {
	}

	/** What distances are counted in. */
	enum Unit {
		WORDS, PARAGRAPHS,
		/** What one speaker says without a break. */
		TURNS
	}

	/** How one range stands to another. */
	enum Relation {
		OVERLAPS, INSIDE, CONTAINS, FOLLOWS, PRECEDES, NEAR;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** Whether a distance can be given. */
		boolean hasDistance() {
			return this == FOLLOWS || this == PRECEDES || this == NEAR;
		}
	}
}

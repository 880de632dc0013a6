// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.List;
import java.util.Optional;

/**
 * Where a passage stands in a changed text, as far as that can be known.
 *
 * @param anchor     what was looked for
 * @param kind       how sure the answer is
 * @param candidates where it may stand, best first, at most {@value Reanchoring#MOST_CANDIDATES}. Exact and moved passages have one, their place; doubtful ones
 *                   at least one; lost ones perhaps none, and then only places too unlike it to be proposed as more than a hint
 */
public record Placement(Anchor anchor, Kind kind, List<Candidate> candidates) {

	/** How sure a placement is. */
	public enum Kind {
		/**
		 * The same words, code point by code point, where they stood in the course of the text. What was inserted or deleted before them has shifted their
		 * position; nobody would say that they have moved.
		 */
		EXACT,
		/** The same words, code point by code point, but at another place in the course of the text: their paragraph was carried elsewhere. */
		MOVED,
		/** The words themselves have changed, be it by one vowel mark, or they stand at several places of which none is clearly the one. A person decides. */
		DOUBTFUL,
		/** Nothing like it was found. A person decides. */
		LOST
	}

	/**
	 * A place where a passage may stand.
	 *
	 * @param range in UTF-16 units of the changed text; it cuts no surrogate pair
	 * @param score from 0 to 1: the share of the quote and of the words around it that stands here, each character of the quote counting twice. 1 means that all of it
	 *              is the same but for what {@link Folding} makes equal. It counts half where less than half of the quote stands: other words between the same
	 *              neighbours are a hint and no more
	 */
	public record Candidate(TextRange range, double score) {
	}

	/** @throws IllegalArgumentException if the kind asks for a candidate and there is none */
	public Placement {
		candidates = List.copyOf(candidates);
		if (candidates.isEmpty() && kind != Kind.LOST) {
			throw new IllegalArgumentException(kind + " without a place");
		}
	}

	/** Whether it needs nobody's decision: it is exact or moved. */
	public boolean isSure() {
		return kind == Kind.EXACT || kind == Kind.MOVED;
	}

	/** Where it stands, if that is sure; in UTF-16 units of the changed text. */
	public Optional<TextRange> place() {
		return isSure() ? Optional.of(candidates.getFirst().range()) : Optional.empty();
	}

	/** The score of the best candidate, 0 where there is none. */
	public double score() {
		return candidates.isEmpty() ? 0 : candidates.getFirst().score();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.BitSet;

import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;

/** A query whose names are known: which ranges of a document fulfil it. */
interface Condition {

	/** What is known of a document before its passages are looked at. */
	enum Fit {
		NONE, SOME, ALL
	}

	/** How long it takes, to do what is cheap first: 0 for what the document says alone, then codings, neighbours, texts. */
	int cost();

	/**
	 * How many of its ranges may fulfil it.
	 *
	 * @param document whose passages need not be loaded
	 */
	default Fit fit(Document document) {
		return Fit.SOME;
	}

	/**
	 * The ranges that fulfil it, as a set of its own.
	 *
	 * @param filter which codings count
	 * @throws StudyProblem if a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the person asked to stop
	 */
	BitSet in(DocumentRanges ranges, CodingFilter filter) throws StudyProblem;

	/**
	 * Adds the codings that were asked for, if any were; those of ranges that do not fulfil it may be among them. Most conditions ask for none.
	 *
	 * @param ranges  of one document
	 * @param filter  which codings count
	 * @param codings where they are added
	 */
	default void addCodings(DocumentRanges ranges, CodingFilter filter, BitSet codings) {
		// none
	}
}

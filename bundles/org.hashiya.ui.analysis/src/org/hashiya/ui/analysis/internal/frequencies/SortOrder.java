// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * By what the lines of the table are sorted. Lines that are equal in it stand in the order of the codebook.
 *
 * @param key        what is compared
 * @param part       with {@link Key#PART} the id of the document or coder; else null
 * @param descending whether the greatest is first; means nothing with {@link Key#CODEBOOK}
 */
record SortOrder(Key key, @Nullable UUID part, boolean descending) {

	enum Key {
		/** The order of the codebook. */
		CODEBOOK,
		/** The name of the code, by the rules of the person's language; its path where that is shown. */
		NAME,
		/** The number in all documents and of all coders. */
		TOTAL,
		/** That number for each 1,000 words. */
		RATE,
		/** The number in a document or of a coder. */
		PART
	}

	static final SortOrder CODEBOOK = new SortOrder(Key.CODEBOOK, null, false);
	static final SortOrder MOST_USED_FIRST = new SortOrder(Key.TOTAL, null, true);

	static SortOrder by(FrequencyColumn column, boolean descending) {
		return new SortOrder(column.key(), column.id(), descending);
	}

	boolean isBy(FrequencyColumn column) {
		UUID sorted = part;
		return key == column.key() && (sorted == null ? column.id() == null : sorted.equals(column.id()));
	}

	/**
	 * What a click on a column's header makes of it: numbers begin with the greatest, names with the first; a second click turns it around, a third one goes back to the order of the
	 * codebook.
	 */
	SortOrder clicked(FrequencyColumn column) {
		boolean greatestFirst = column.key() != Key.NAME;
		if (!isBy(column)) {
			return by(column, greatestFirst);
		}
		return descending == greatestFirst ? by(column, !greatestFirst) : CODEBOOK;
	}
}

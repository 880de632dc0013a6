// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

/**
 * A word or sign of a query.
 *
 * @param text  what it says: of something quoted what is between the quotes, of a field its word without the colon, of a reserved word its lower case
 * @param start where it begins, in UTF-16 units
 * @param end   where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

	enum Kind {
		WORD, QUOTED, FIELD, OPEN, CLOSE, AND, OR, NOT, RELATION, WITHIN, ANY, COMPARISON, END
	}

	boolean is(Kind other) {
		return kind == other;
	}
}

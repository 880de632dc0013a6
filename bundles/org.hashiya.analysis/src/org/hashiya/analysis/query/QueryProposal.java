// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

/**
 * Something that can be written into a query.
 *
 * @param kind  what it is
 * @param label as it is listed: a name without quotes, a code with its path
 * @param start where what it takes the place of begins, in UTF-16 units of the query
 * @param end   where that ends, exclusive
 * @param text  what comes there, with a space after it where something has to follow
 */
public record QueryProposal(Kind kind, String label, int start, int end, String text) {

	/** What is proposed. */
	public enum Kind {
		CODE, NAME, VALUE, FIELD, OPERATOR
	}

	/** The query with the proposal taken; the caret belongs behind it, at {@link #caret}. */
	public String applyTo(String query) {
		return query.substring(0, start) + text + query.substring(end);
	}

	/** Where the caret belongs then. */
	public int caret() {
		return start + text.length();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;

/** Finds a quote, character for character, in a text. */
public final class Quotes {

	private Quotes() {
	}

	/**
	 * Where a quote occurs, in order and without overlap. Places where it would cut a surrogate pair in two are none.
	 *
	 * @param quote what to find; an empty one occurs nowhere
	 */
	public static List<TextRange> occurrences(String text, String quote) {
		List<TextRange> found = new ArrayList<>();
		if (quote.isEmpty()) {
			return found;
		}
		int at = text.indexOf(quote);
		while (at >= 0) {
			int end = at + quote.length();
			if (isBoundary(text, at) && isBoundary(text, end)) {
				found.add(new TextRange(at, end));
				at = text.indexOf(quote, end);
			} else {
				at = text.indexOf(quote, at + 1);
			}
		}
		return found;
	}

	private static boolean isBoundary(String text, int offset) {
		return offset == 0 || offset == text.length() || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
	}
}

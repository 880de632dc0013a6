// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Comparator;

import com.ibm.icu.lang.UCharacter;

/**
 * A stretch of a text in UTF-16 units, end exclusive; it may be empty.
 *
 * @param start the first unit
 * @param end   the unit after the last
 */
public record TextRange(int start, int end) {

	/** By start, then by end. */
	public static final Comparator<TextRange> IN_TEXT_ORDER = Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end);

	/** @throws IllegalArgumentException if start is negative or after end */
	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException(start + ".." + end);
		}
	}

	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	/** What the text has in this range. */
	public String in(String text) {
		return text.substring(start, end);
	}

	/** This range of the text without white space (Unicode {@code White_Space}) at its ends; empty at its own start where nothing else is in it. */
	public TextRange trimmed(String text) {
		int from = start;
		int to = end;
		while (from < to && UCharacter.isUWhiteSpace(text.charAt(from))) { // all white space is in the BMP
			from++;
		}
		if (from == to) {
			return new TextRange(start, start);
		}
		while (UCharacter.isUWhiteSpace(text.charAt(to - 1))) {
			to--;
		}
		return new TextRange(from, to);
	}
}

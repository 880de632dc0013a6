// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

/**
 * A text as {@link Folding} makes it comparable, and for each of its units where it comes from. Where {@link FoldedText} is kept as long as its text is open and
 * so spares memory, this lives for one search and spares time.
 */
final class FoldedUnits {

	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	private final String source;
	private final String folded;
	private final int[] origins;

	FoldedUnits(String source) {
		this.source = source;
		StringBuilder made = new StringBuilder(source.length());
		int[] from = new int[source.length() + 16];
		for (int at = 0; at < source.length();) {
			int unit = made.length();
			int next = FOLDING.foldAt(source, at, made);
			if (made.length() > from.length) {
				from = Arrays.copyOf(from, made.length() + (made.length() >> 1));
			}
			for (; unit < made.length(); unit++) {
				from[unit] = at;
			}
			at = next;
		}
		folded = made.toString();
		origins = from;
	}

	/** What a stretch of a text becomes, where nothing is to be mapped back. */
	static String fold(String text, int from, int to) {
		StringBuilder made = new StringBuilder(to - from);
		for (int at = from; at < to;) {
			at = FOLDING.foldAt(text, at, made);
		}
		return made.toString();
	}

	String source() {
		return source;
	}

	String folded() {
		return folded;
	}

	int length() {
		return folded.length();
	}

	/** Where in the source a unit of the folded text comes from; the end of the source for the end of the folded text. */
	int origin(int unit) {
		return unit < folded.length() ? origins[unit] : source.length();
	}

	/** The first unit that comes from a position of the source or a later one. */
	int unitFrom(int position) {
		int low = 0;
		int high = folded.length();
		while (low < high) {
			int middle = low + high >>> 1;
			if (origins[middle] < position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The range of the source that a range of the folded text comes from, with the marks after its last letter. */
	TextRange origin(int from, int to) {
		if (from >= to) {
			return new TextRange(origin(from), origin(from));
		}
		int last = origins[to - 1];
		return Graphemes.around(source, origins[from], last + Character.charCount(source.codePointAt(last)));
	}
}

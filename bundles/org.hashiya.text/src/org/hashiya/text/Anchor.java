// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

/**
 * What is known about where a passage stands: its place, its words and the words around it. That is enough to find it again when the text has changed, even
 * where nobody has the text as it was (see {@link Reanchoring}); and where the text is still the same, which its hash tells sooner, the place is enough.
 * The idea is that of the W3C's Web Annotation Data Model, which joins a {@code TextPositionSelector} and a {@code TextQuoteSelector}.
 *
 * @param start  in UTF-16 units of the text that it was made for
 * @param end    exclusive
 * @param quote  what stands there
 * @param before what stands before it: {@value #CONTEXT} code points, fewer at the beginning of the text
 * @param after  what stands after it: {@value #CONTEXT} code points, fewer at the end of the text
 */
public record Anchor(int start, int end, String quote, String before, String after) {

	/** How many code points before and after a passage are remembered. */
	public static final int CONTEXT = 32;

	/** @throws IllegalArgumentException if start is negative or after end */
	public Anchor {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException(start + ".." + end);
		}
	}

	/**
	 * The anchor of a range of a text. The words around it are cut between code points, never inside of a surrogate pair.
	 *
	 * @param start in UTF-16 units
	 * @param end   exclusive
	 * @throws IndexOutOfBoundsException if the range is not one of the text
	 */
	public static Anchor of(String text, int start, int end) {
		return new Anchor(start, end, text.substring(start, end), text.substring(back(text, start), start), text.substring(end, forth(text, end)));
	}

	/** Where it stands in the text that it was made for, in UTF-16 units. */
	public TextRange range() {
		return new TextRange(start, end);
	}

	/** Whether its words stand in the text at its place, code point by code point. What stands around them may differ. */
	public boolean isAt(String text) {
		return end <= text.length() && end - start == quote.length() && text.startsWith(quote, start);
	}

	/** The position {@value #CONTEXT} code points before another, or the beginning of the text. */
	static int back(String text, int position) {
		int at = position;
		for (int i = 0; i < CONTEXT && at > 0; i++) {
			at = text.offsetByCodePoints(at, -1);
		}
		return at;
	}

	/** The position {@value #CONTEXT} code points after another, or the end of the text. */
	static int forth(String text, int position) {
		int at = position;
		for (int i = 0; i < CONTEXT && at < text.length(); i++) {
			at = text.offsetByCodePoints(at, 1);
		}
		return at;
	}
}

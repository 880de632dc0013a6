// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How one text became another, as far as the two tell: what stands in both, and where. Computed once for a pair of texts; immutable and thread-safe.
 * <p>
 * A passage is carried so that what was inserted inside of it belongs to it, and what was inserted at its edges does not. All positions are UTF-16 units, and
 * none that it answers is inside of a surrogate pair. Texts are taken as they are: one with CRLF differs from the same with LF in every line end.
 * <p>
 * Cost: linear in the lengths of the texts and, where they differ, in their differences times the length of what differs, up to a budget of 20 million and 24
 * steps a character and 1,000 edits in a row; what was not compared then counts as replaced. Two texts of a million characters take about a tenth of a
 * second where they are much alike and half a second where they are not; made to annoy, a second or two. Memory: about 20 bytes a character where texts
 * differ in every paragraph, about 100 where they have nothing but punctuation.
 */
public final class TextChange {

	private final String before;
	private final String after;
	private final Blocks blocks;
	private final List<Blocks> moves;

	private TextChange(String before, String after, Blocks blocks, List<Blocks> moves) {
		this.before = before;
		this.after = after;
		this.blocks = blocks;
		this.moves = moves;
	}

	/** Compares two texts. */
	public static TextChange between(String before, String after) {
		TextDiff diff = new TextDiff(before, after);
		return new TextChange(before, after, diff.blocks(), diff.moves());
	}

	/** The text as it was. */
	public String before() {
		return before;
	}

	/** The text as it is now. */
	public String after() {
		return after;
	}

	/**
	 * What must be done to the text as it was, to get the text as it is now: ascending, without overlap, and none cuts a surrogate pair. Not always the fewest edits, and a paragraph
	 * that moved is two of them.
	 */
	public List<TextEdit> edits() {
		return blocks.edits(before, after);
	}

	/** Whether the two are the same, code point by code point. */
	public boolean isNone() {
		return before.equals(after);
	}

	/**
	 * Where what begins at a position begins now. What was inserted there stays before it; a position in the middle of what was replaced goes there in proportion.
	 * Ascending: no position overtakes another.
	 *
	 * @throws IndexOutOfBoundsException if the position is not one of the text as it was
	 */
	public int start(int position) {
		int start = blocks.start(checked(position));
		return cutsPair(after, start) ? start - 1 : start;
	}

	/**
	 * Where what ends at a position ends now. What was inserted there stays behind it. Ascending.
	 *
	 * @throws IndexOutOfBoundsException if the position is not one of the text as it was
	 */
	public int end(int position) {
		int end = blocks.end(checked(position));
		return cutsPair(after, end) ? end + 1 : end;
	}

	/**
	 * Where a range is now, in the course of the text: between what stood before and behind it. Empty where all of it was deleted. An empty range is a caret
	 * and stays behind the character before it.
	 *
	 * @throws IndexOutOfBoundsException if the range is not one of the text as it was
	 */
	public TextRange carried(TextRange range) {
		int end = end(range.end());
		return new TextRange(range.isEmpty() ? end : Math.min(start(range.start()), end), end);
	}

	/** Whether a range stands in the changed text in one piece, in its course: {@link #carried} then holds the same characters. */
	public boolean isWhole(TextRange range) {
		checked(range.end());
		return range.isEmpty() || blocks.isWhole(range.start(), range.end());
	}

	/** How much of a range is still there in its course, from 0 to 1; 1 of an empty one. */
	double kept(int from, int to) {
		return from >= to ? 1 : (double) blocks.kept(from, to) / (to - from);
	}

	/** How much of a range of the changed text, from 0 to 1, was at another place of the text as it was than the given range. */
	double taken(TextRange range, TextRange but) {
		int taken = blocks.fromElsewhere(range, but);
		for (Blocks move : moves) {
			taken += move.after().start() < range.end() && range.start() < move.after().end() ? move.fromElsewhere(range, but) : 0;
		}
		return range.isEmpty() ? 0 : (double) taken / range.length();
	}

	/** The paragraphs that hold the range and now stand elsewhere, or null. */
	@Nullable Blocks moveOf(TextRange range) {
		int low = 0;
		int high = moves.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (moves.get(middle).before().end() <= range.start()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		Blocks move = low < moves.size() ? moves.get(low) : null;
		return move != null && move.before().start() <= range.start() && range.end() <= move.before().end() ? move : null;
	}

	private int checked(int position) {
		if (position < 0 || position > before.length()) {
			throw new IndexOutOfBoundsException(position + " of " + before.length());
		}
		return position;
	}

	/** Whether a position is inside of a surrogate pair. */
	static boolean cutsPair(String text, int position) {
		return position > 0 && position < text.length() && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
	}
}

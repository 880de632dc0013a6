// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How one text became another: as far as the two tell, or as it was recorded while somebody edited it. Computed once for a pair of texts; immutable and thread-safe.
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
	/** The edits that made the one of the other, where they are known; else empty. */
	private final List<TextEdit> recorded;

	private TextChange(String before, String after, Blocks blocks, List<Blocks> moves, List<TextEdit> recorded) {
		this.before = before;
		this.after = after;
		this.blocks = blocks;
		this.moves = moves;
		this.recorded = recorded;
	}

	/** Compares two texts. */
	public static TextChange between(String before, String after) {
		TextDiff diff = new TextDiff(before, after);
		return new TextChange(before, after, diff.blocks(), diff.moves(), List.of());
	}

	/**
	 * What became of a text by these edits, one after the other. Ranges go where each edit in its turn leads them, so that nothing is guessed of letters that stand there twice; what
	 * is empty after one edit stays empty. Takes time in proportion to the text and to the square of the number of edits.
	 *
	 * @throws IndexOutOfBoundsException if one of the edits is not inside of the text as it was by then
	 */
	public static TextChange recorded(String before, List<TextEdit> edits) {
		List<int[]> kept = new ArrayList<>();
		kept.add(new int[] { 0, 0, before.length() });
		StringBuilder after = new StringBuilder(before);
		for (TextEdit edit : edits) {
			after.replace(edit.start(), edit.end(), "").insert(edit.start(), edit.inserted()); // not in one: that would accept an end beyond the text
			kept = kept(kept, edit);
		}
		Blocks blocks = new Blocks(new TextRange(0, before.length()), new TextRange(0, after.length()));
		kept.forEach(stretch -> blocks.add(stretch[0], stretch[1], stretch[2]));
		return new TextChange(before, after.toString(), blocks, List.of(), List.copyOf(edits));
	}

	/** Of stretches (where they stood, where they stand, how long they are), what an edit leaves. */
	private static List<int[]> kept(List<int[]> stretches, TextEdit edit) {
		List<int[]> left = new ArrayList<>(stretches.size() + 1);
		int shift = edit.inserted().length() - edit.removed().length();
		for (int[] stretch : stretches) {
			int end = stretch[1] + stretch[2];
			if (stretch[1] < edit.start()) {
				left.add(new int[] { stretch[0], stretch[1], Math.min(end, edit.start()) - stretch[1] });
			}
			if (end > edit.end()) {
				int from = Math.max(stretch[1], edit.end());
				left.add(new int[] { stretch[0] + from - stretch[1], from + shift, end - from });
			}
		}
		return left;
	}

	/** Each place where something was removed or inserted, by its position in the text as it was; ascending, with at least one character between two that stands in both. */
	public List<TextEdit> differences() {
		return blocks.gaps().stream().map(gap -> new TextEdit(gap[0], before.substring(gap[0], gap[1]), after.substring(gap[2], gap[3]))).toList();
	}

	/** The text as it was. */
	public String before() {
		return before;
	}

	/** The text as it is now. */
	public String after() {
		return after;
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
		int start = checked(position);
		if (!recorded.isEmpty()) {
			for (TextEdit edit : recorded) {
				start = edit.start(start);
			}
			return start;
		}
		start = blocks.start(position);
		return cutsPair(after, start) ? start - 1 : start;
	}

	/**
	 * Where what ends at a position ends now. What was inserted there stays behind it. Ascending.
	 *
	 * @throws IndexOutOfBoundsException if the position is not one of the text as it was
	 */
	public int end(int position) {
		int end = checked(position);
		if (!recorded.isEmpty()) {
			for (TextEdit edit : recorded) {
				end = edit.end(end);
			}
			return end;
		}
		end = blocks.end(position);
		return cutsPair(after, end) ? end + 1 : end;
	}

	/**
	 * Where a range is now, in the course of the text: between what stood before and behind it. Empty where all of it was deleted. An empty range is a caret
	 * and stays behind the character before it.
	 *
	 * @throws IndexOutOfBoundsException if the range is not one of the text as it was
	 */
	public TextRange carried(TextRange range) {
		if (!recorded.isEmpty()) {
			checked(range.end());
			TextRange place = range;
			for (TextEdit edit : recorded) {
				place = edit.carried(place);
			}
			return place;
		}
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

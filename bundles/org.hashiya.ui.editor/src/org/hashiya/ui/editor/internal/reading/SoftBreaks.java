// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.Arrays;

/**
 * Where very long lines of a text are broken to be shown. A text widget lays out a line as a whole, in time that grows faster than the line: exports of chats that have everything in one line could
 * not be opened. The text stays as it is; a break is a position where a row begins, and no character. Immutable, four bytes a break. Positions are UTF-16 units.
 */
public final class SoftBreaks {

	/** No breaks. */
	public static final SoftBreaks NONE = new SoftBreaks(new int[0]);

	/** Longer lines are broken: beyond what people write as a paragraph. */
	static final int LONGEST = 3000;
	/** Into pieces of about so many characters. */
	static final int PIECE = 1000;

	private final int[] positions;

	private SoftBreaks(int[] positions) {
		this.positions = positions;
	}

	/** Whether a line of so many characters, without its line feed, is broken. */
	public static boolean isLong(int characters) {
		return characters > LONGEST;
	}

	/** Those that a text needs; looks for line feeds only where no line is too long. */
	public static SoftBreaks of(String text) {
		int[] found = in(text, 0);
		return found.length == 0 ? NONE : new SoftBreaks(found);
	}

	private static int[] in(String text, int offset) {
		int[] found = new int[0];
		int count = 0;
		int start = 0;
		while (start <= text.length()) {
			int feed = text.indexOf('\n', start);
			int at = feed < 0 ? text.length() : feed;
			while (isLong(at - start) || start > 0 && count > 0 && found[count - 1] == start + offset && at - start > PIECE * 3 / 2) {
				start = end(text, start);
				found = count == found.length ? Arrays.copyOf(found, Math.max(8, count * 2)) : found;
				found[count++] = start + offset;
			}
			start = at + 1;
		}
		return Arrays.copyOf(found, count);
	}

	/** Where a piece ends: behind a space, where there is one in its last quarter; else between two characters, not between a letter and its marks. */
	private static int end(String text, int start) {
		int wanted = start + PIECE;
		for (int at = wanted; at > wanted - PIECE / 4; at--) {
			if (Character.isWhitespace(text.charAt(at - 1))) {
				return at;
			}
		}
		int at = wanted;
		while (at > wanted - PIECE / 4 && joins(text, at)) {
			at--;
		}
		return at;
	}

	private static boolean joins(String text, int at) {
		int type = Character.getType(Character.codePointAt(text, at));
		return Character.isLowSurrogate(text.charAt(at)) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK
				|| type == Character.FORMAT || text.charAt(at - 1) == '\u200D';
	}

	/** How many there are. */
	public int count() {
		return positions.length;
	}

	/** The position of a break, by its number from 0. */
	public int position(int number) {
		return positions[number];
	}

	/** How many are at a position or before it. */
	public int upTo(int position) {
		int found = Arrays.binarySearch(positions, position);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/**
	 * Those after an edit. Breaks before and behind it stay where their characters are, so that typing moves no row but its own; only the piece that is edited is broken again, where it has become too long.
	 *
	 * @param start   where the edit begins
	 * @param removed how many characters go
	 * @param from    where what may have to be broken anew begins: the line or piece of {@code start}
	 * @param piece   all from there to the end of the line or piece that the edit ends in, as it is afterwards
	 * @param shift   how much longer the text is afterwards
	 */
	public SoftBreaks edited(int start, int removed, int from, String piece, int shift) {
		int before = upTo(start);
		int behind = upTo(start + removed);
		int[] within = in(piece, from);
		int[] after = new int[before + within.length + positions.length - behind];
		System.arraycopy(positions, 0, after, 0, before);
		System.arraycopy(within, 0, after, before, within.length);
		for (int i = behind; i < positions.length; i++) {
			after[before + within.length + i - behind] = positions[i] + shift;
		}
		return after.length == 0 ? NONE : new SoftBreaks(after);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Arrays;

/**
 * Converts positions of one text between UTF-16 units (inside) and code points (on disk and in exchange). Positions stand between characters: 0 is before the first.
 * It keeps one number for each character outside the BMP and nothing else; a conversion is a binary search over these, at most 32 steps, and none at all where
 * there are none. An unpaired surrogate counts as one code point, as in {@link String#codePointCount}.
 */
public final class Positions {

	private static final int[] NONE = {};

	/** UTF-16 index of the high surrogate of each pair, rising. */
	private final int[] pairs;
	private final int utf16;

	private Positions(int[] pairs, int utf16) {
		this.pairs = pairs;
		this.utf16 = utf16;
	}

	/** The positions of a text; takes time in proportion to its length. */
	public static Positions of(CharSequence text) {
		int length = text.length();
		int[] pairs = NONE;
		int count = 0;
		for (int i = 0; i + 1 < length; i++) {
			if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
				if (count == pairs.length) {
					pairs = Arrays.copyOf(pairs, Math.max(16, count + (count >> 1)));
				}
				pairs[count++] = i++;
			}
		}
		return new Positions(Arrays.copyOf(pairs, count), length);
	}

	/** The positions of any text of this length that has no character outside the BMP: both numbers are the same. */
	public static Positions equal(int length) {
		return new Positions(NONE, length);
	}

	/** Length of the text in UTF-16 units. */
	public int utf16Length() {
		return utf16;
	}

	/** Length of the text in code points. */
	public int codePointLength() {
		return utf16 - pairs.length;
	}

	/**
	 * The position in code points. One inside a surrogate pair answers the position before that character.
	 *
	 * @throws IndexOutOfBoundsException if the position lies outside the text
	 */
	public int toCodePoints(int utf16Position) {
		if (utf16Position < 0 || utf16Position > utf16) {
			throw new IndexOutOfBoundsException(utf16Position);
		}
		int whole = splitsCharacter(utf16Position) ? utf16Position - 1 : utf16Position;
		return whole - pairsStartingBefore(whole);
	}

	/**
	 * The position in UTF-16 units.
	 *
	 * @throws IndexOutOfBoundsException if the position lies outside the text
	 */
	public int toUtf16(int codePointPosition) {
		if (codePointPosition < 0 || codePointPosition > codePointLength()) {
			throw new IndexOutOfBoundsException(codePointPosition);
		}
		// the i-th pair (from 0) stands at code point pairs[i] - i: find how many stand before the position
		int low = 0;
		int high = pairs.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (pairs[middle] - middle < codePointPosition) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return codePointPosition + low;
	}

	/** Whether a position in UTF-16 units lies inside a surrogate pair. */
	public boolean splitsCharacter(int utf16Position) {
		return pairs.length > 0 && Arrays.binarySearch(pairs, utf16Position - 1) >= 0;
	}

	private int pairsStartingBefore(int utf16Position) {
		int found = Arrays.binarySearch(pairs, utf16Position);
		return found >= 0 ? found : -found - 1;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

/**
 * Where a pattern nearly occurs in a text, and with how few characters inserted, deleted or replaced. The bit-parallel algorithm of G. Myers, "A Fast Bit-Vector
 * Algorithm for Approximate String Matching Based on Dynamic Programming", Journal of the ACM 46 (1999), in the blocks of its section 5, with H. Hyyrö's
 * carries (2003): a step for each character of the text and 64 of the pattern.
 */
final class FuzzyMatch {

	/**
	 * An occurrence.
	 *
	 * @param start where it begins in the text
	 * @param end   where it ends, exclusive
	 * @param edits how many characters differ
	 */
	record Match(int start, int end, int edits) {
	}

	private final int length;
	private final int blocks;
	private final long last;
	/** An open hash table: characters of the pattern, each with its row of bits. */
	private final char[] characters;
	private final long[][] rows;
	private final long[] nothing;

	private FuzzyMatch(CharSequence pattern) {
		length = pattern.length();
		blocks = (length + 63) / 64;
		last = 1L << (length - 1) % 64;
		int size = Integer.highestOneBit(Math.min(length, 1 << 15) * 2) * 2;
		characters = new char[size];
		rows = new long[size][];
		nothing = new long[blocks];
		for (int i = 0; i < length; i++) {
			int slot = slot(pattern.charAt(i));
			if (rows[slot] == null) {
				characters[slot] = pattern.charAt(i);
				rows[slot] = new long[blocks];
			}
			rows[slot][i / 64] |= 1L << i % 64;
		}
	}

	private int slot(char character) {
		int slot = character * 0x9E3B & characters.length - 1;
		while (rows[slot] != null && characters[slot] != character) {
			slot = slot + 1 & characters.length - 1;
		}
		return slot;
	}

	/**
	 * The best occurrence; of equally good ones that which ends nearest to where it is expected.
	 *
	 * @param expectedEnd in units of the text
	 */
	static Match find(String pattern, String text, int expectedEnd) {
		if (pattern.isEmpty()) {
			return new Match(expectedEnd, expectedEnd, 0);
		}
		long best = new FuzzyMatch(pattern).run(text, 0, expectedEnd);
		int end = (int) best;
		String back = new StringBuilder(text.substring(0, end)).reverse().toString();
		long length = new FuzzyMatch(new StringBuilder(pattern).reverse()).run(back, 1, pattern.length());
		return new Match(end - (int) length, end, (int) (best >>> 32));
	}

	/** How many characters differ between a pattern and the beginning of a text that is most like it. */
	static int editsToBeginning(String pattern, String text) {
		return pattern.isEmpty() ? 0 : (int) (new FuzzyMatch(pattern).run(text, 1, pattern.length()) >>> 32);
	}

	/** How many characters differ between two texts (Levenshtein distance in UTF-16 units). */
	static int edits(String pattern, String text) {
		return pattern.isEmpty() ? text.length() : (int) (new FuzzyMatch(pattern).run(text, 1, -1) >>> 32);
	}

	/**
	 * Goes over the text.
	 *
	 * @param above    0 where an occurrence may begin anywhere, 1 where it begins with the text
	 * @param expected where it is expected to end, or -1 where it ends with the text
	 * @return edits and, in the lower half, the end
	 */
	private long run(String text, int above, int expected) {
		long[] plus = new long[blocks];
		long[] minus = new long[blocks];
		Arrays.fill(plus, -1);
		int edits = length;
		int best = length;
		int end = 0;
		for (int at = 0; at < text.length(); at++) {
			long[] row = rows[slot(text.charAt(at))];
			edits += column(row == null ? nothing : row, plus, minus, above);
			if (expected >= 0 && (edits < best || edits == best && Math.abs(at + 1 - expected) < Math.abs(end - expected))) {
				best = edits;
				end = at + 1;
			}
		}
		return expected < 0 ? (long) edits << 32 | text.length() : (long) best << 32 | end;
	}

	/** The vertical differences of one column from those of the one before; answers the horizontal difference in the last row. */
	private int column(long[] row, long[] plus, long[] minus, int above) {
		int carry = above;
		for (int block = 0; block < blocks; block++) {
			long equal = row[block];
			long up = plus[block];
			long down = minus[block];
			long vertical = equal | down;
			if (carry < 0) {
				equal |= 1;
			}
			long horizontal = (equal & up) + up ^ up | equal;
			long right = down | ~(horizontal | up);
			long left = up & horizontal;
			long high = block == blocks - 1 ? last : Long.MIN_VALUE;
			int out = (right & high) != 0 ? 1 : (left & high) != 0 ? -1 : 0;
			right = right << 1 | (carry > 0 ? 1 : 0);
			left = left << 1 | (carry < 0 ? 1 : 0);
			plus[block] = left | ~(vertical | right);
			minus[block] = right & vertical;
			carry = out;
		}
		return carry;
	}
}

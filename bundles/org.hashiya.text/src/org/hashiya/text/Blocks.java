// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stretches that two texts share, character by character, ascending in both; and with that, where each position of the first has gone in the second. All
 * positions are UTF-16 units. What lies between two stretches was replaced: position by position in proportion, as nothing better is known.
 */
final class Blocks {

	private int[] befores = new int[8];
	private int[] afters = new int[8];
	private int[] lengths = new int[8];
	/** How many characters the stretches before this one have. */
	private int[] sums = new int[8];
	private int size;
	private final TextRange before;
	private final TextRange after;

	/**
	 * @param before the part of the first text that is compared
	 * @param after  the part of the second text
	 */
	Blocks(TextRange before, TextRange after) {
		this.before = before;
		this.after = after;
	}

	/** The part of the first text that is compared. */
	TextRange before() {
		return before;
	}

	/** The part of the second text that it is compared with. */
	TextRange after() {
		return after;
	}

	/** Adds a stretch after all others. */
	void add(int start, int otherStart, int length) {
		if (length == 0) {
			return;
		}
		if (size > 0 && endOf(size - 1) == start && afters[size - 1] + lengths[size - 1] == otherStart) {
			lengths[size - 1] += length;
			return;
		}
		if (size == befores.length) {
			befores = Arrays.copyOf(befores, size * 2);
			afters = Arrays.copyOf(afters, size * 2);
			lengths = Arrays.copyOf(lengths, size * 2);
			sums = Arrays.copyOf(sums, size * 2);
		}
		sums[size] = size == 0 ? 0 : sums[size - 1] + lengths[size - 1];
		befores[size] = start;
		afters[size] = otherStart;
		lengths[size++] = length;
	}

	private int endOf(int block) {
		return befores[block] + lengths[block];
	}

	/** Where what begins here begins now; what was inserted at the position stays before it. */
	int start(int position) {
		int block = lastAt(befores, position);
		if (block >= 0 && position < endOf(block)) {
			return afters[block] + position - befores[block];
		}
		return replaced(block, position, false);
	}

	/** Where what ends here ends now; what was inserted at the position stays behind it. */
	int end(int position) {
		int block = lastAt(befores, position - 1);
		if (block >= 0 && position <= endOf(block)) {
			return afters[block] + position - befores[block];
		}
		return position == before.start() ? after.start() : replaced(block, position, true);
	}

	/** Where a position in what was replaced after the stretch has gone, in proportion. */
	private int replaced(int block, int position, boolean up) {
		int from = block < 0 ? before.start() : endOf(block);
		int to = block + 1 < size ? befores[block + 1] : before.end();
		int otherFrom = block < 0 ? after.start() : afters[block] + lengths[block];
		int otherTo = block + 1 < size ? afters[block + 1] : after.end();
		if (from == to) {
			return otherTo; // nothing but an insertion at the end of all, and what begins there begins behind it
		}
		long share = (long) (position - from) * (otherTo - otherFrom);
		return otherFrom + (int) ((share + (up ? to - from - 1 : 0)) / (to - from));
	}

	/** What lies between the stretches, before the first and behind the last: from and to in the first text, from and to in the second. */
	List<int[]> gaps() {
		List<int[]> gaps = new ArrayList<>();
		for (int block = -1; block < size; block++) {
			int from = block < 0 ? before.start() : endOf(block);
			int to = block + 1 < size ? befores[block + 1] : before.end();
			int otherFrom = block < 0 ? after.start() : afters[block] + lengths[block];
			int otherTo = block + 1 < size ? afters[block + 1] : after.end();
			if (from < to || otherFrom < otherTo) {
				gaps.add(new int[] { from, to, otherFrom, otherTo });
			}
		}
		return gaps;
	}

	/** How many characters of a range of the first text are still there. */
	int kept(int from, int to) {
		return from < to ? keptBelow(to) - keptBelow(from) : 0;
	}

	private int keptBelow(int position) {
		int block = lastAt(befores, position);
		return block < 0 ? 0 : sums[block] + Math.min(lengths[block], position - befores[block]);
	}

	/**
	 * How many characters of a range of the second text were in the first text too, but not in this range of it.
	 *
	 * @param range in the second text
	 * @param but   in the first text
	 */
	int fromElsewhere(TextRange range, TextRange but) {
		int count = 0;
		for (int block = Math.max(0, lastAt(afters, range.start())); block < size && afters[block] < range.end(); block++) {
			int from = Math.max(afters[block], range.start());
			int to = Math.min(afters[block] + lengths[block], range.end());
			int shift = befores[block] - afters[block];
			int own = Math.min(to + shift, but.end()) - Math.max(from + shift, but.start());
			count += Math.max(0, to - from) - Math.max(0, own);
		}
		return count;
	}

	/** Whether a range of the first text is there in one piece. */
	boolean isWhole(int from, int to) {
		int block = lastAt(befores, from);
		return block >= 0 && to <= endOf(block);
	}

	/** The last stretch that begins at or before a position, or -1. */
	private int lastAt(int[] starts, int position) {
		int found = Arrays.binarySearch(starts, 0, size, position);
		return found >= 0 ? found : -found - 2;
	}
}

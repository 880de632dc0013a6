// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What two sequences have in common, in order. First what is equal at their ends; then the elements that occur once on either side hold the rest together
 * (patience diff, Bram Cohen), again and again between them; what is then left goes to the greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm and
 * Its Variations", Algorithmica 1 (1986).
 * <p>
 * Bounds: the first part is given up {@value #DEEPEST} levels deep, the second where two stretches differ in more than {@value #MOST_EDITS} elements or the
 * budget of steps is spent; what was not compared counts as different. Memory is linear in the sequences, and {@value #MOST_EDITS}² integers at most.
 */
final class SequenceDiff {

	private static final int DEEPEST = 24;
	private static final int MOST_EDITS = 1000;

	/** How many steps may still be taken; one for all comparisons of a pair of texts. */
	static final class Budget {
		private long left;

		Budget(long steps) {
			left = steps;
		}

		/** Whether there was so much left. */
		boolean spend(long steps) {
			left -= steps;
			return left >= 0;
		}
	}

	private final int[] before;
	private final int[] after;
	private final Budget budget;
	/** For each element of the first sequence its partner in the second, or -1. */
	private final int[] partners;
	private final int[] countBefore;
	private final int[] countAfter;
	private final int[] placeAfter;

	private SequenceDiff(int[] before, int[] after, int kinds, Budget budget) {
		this.before = before;
		this.after = after;
		this.budget = budget;
		partners = new int[before.length];
		Arrays.fill(partners, -1);
		countBefore = new int[kinds];
		countAfter = new int[kinds];
		placeAfter = new int[kinds];
	}

	/**
	 * Compares two sequences of words or paragraphs.
	 *
	 * @param kinds all elements are below this
	 * @return for each element of the first sequence its partner in the second, or -1; ascending
	 */
	static int[] ofWords(int[] before, int[] after, int kinds, Budget budget) {
		SequenceDiff diff = new SequenceDiff(before, after, kinds, budget);
		diff.compare(0, before.length, 0, after.length, 0);
		return diff.partners;
	}

	/** Compares two sequences of characters, where an element that occurs once says nothing. */
	static int[] ofCharacters(int[] before, int[] after, Budget budget) {
		SequenceDiff diff = new SequenceDiff(before, after, 0, budget);
		diff.compare(0, before.length, 0, after.length, DEEPEST);
		return diff.partners;
	}

	private void compare(int beforeFrom, int beforeTo, int afterFrom, int afterTo, int depth) {
		int from = beforeFrom;
		int otherFrom = afterFrom;
		int to = beforeTo;
		int otherTo = afterTo;
		while (from < to && otherFrom < otherTo && before[from] == after[otherFrom]) {
			partners[from++] = otherFrom++;
		}
		while (from < to && otherFrom < otherTo && before[to - 1] == after[otherTo - 1]) {
			partners[--to] = --otherTo;
		}
		if (from < to && otherFrom < otherTo && (depth >= DEEPEST || !divide(from, to, otherFrom, otherTo, depth))) {
			greedy(from, to - from, otherFrom, otherTo - otherFrom);
		}
	}

	/** Divides two stretches by the elements that each has once. */
	private boolean divide(int from, int to, int otherFrom, int otherTo, int depth) {
		for (int i = from; i < to; i++) {
			countBefore[before[i]]++;
		}
		for (int i = otherFrom; i < otherTo; i++) {
			countAfter[after[i]]++;
			placeAfter[after[i]] = i;
		}
		int[] places = new int[to - from];
		int[] otherPlaces = new int[to - from];
		int count = 0;
		for (int i = from; i < to; i++) {
			if (countBefore[before[i]] == 1 && countAfter[before[i]] == 1) {
				places[count] = i;
				otherPlaces[count++] = placeAfter[before[i]];
			}
		}
		for (int i = from; i < to; i++) {
			countBefore[before[i]] = 0;
		}
		for (int i = otherFrom; i < otherTo; i++) {
			countAfter[after[i]] = 0;
		}
		int last = from;
		int otherLast = otherFrom;
		for (int i : longestAscending(otherPlaces, count)) {
			partners[places[i]] = otherPlaces[i];
			compare(last, places[i], otherLast, otherPlaces[i], depth + 1);
			last = places[i] + 1;
			otherLast = otherPlaces[i] + 1;
		}
		if (count > 0) {
			compare(last, to, otherLast, otherTo, depth + 1);
		}
		return count > 0;
	}

	/** The indexes of a longest ascending subsequence, by patience sorting in O(n log n). */
	private static int[] longestAscending(int[] values, int count) {
		int[] tops = new int[count];
		int[] previous = new int[count];
		int piles = 0;
		for (int i = 0; i < count; i++) {
			int low = 0;
			int high = piles;
			while (low < high) {
				int middle = low + high >>> 1;
				if (values[tops[middle]] < values[i]) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low == 0 ? -1 : tops[low - 1];
			tops[low] = i;
			piles = Math.max(piles, low + 1);
		}
		int[] chain = new int[piles];
		int at = piles == 0 ? -1 : tops[piles - 1];
		for (int i = piles - 1; i >= 0; i--) {
			chain[i] = at;
			at = previous[at];
		}
		return chain;
	}

	/** Myers' greedy algorithm: how far each diagonal is reached with so many edits, and the way back. */
	private void greedy(int from, int length, int otherFrom, int otherLength) {
		int most = Math.min(length + otherLength, MOST_EDITS);
		if (Math.abs(length - otherLength) > most) {
			return;
		}
		int[] reached = new int[2 * most + 3];
		int zero = most + 1;
		List<int[]> trace = new ArrayList<>();
		for (int edits = 0; edits <= most; edits++) {
			trace.add(Arrays.copyOfRange(reached, zero - edits, zero + edits + 1));
			long steps = edits + 1L;
			for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
				if (diagonal < -otherLength || diagonal > length) {
					continue;
				}
				boolean down = diagonal == -edits || diagonal != edits && reached[zero + diagonal - 1] < reached[zero + diagonal + 1];
				int x = edits == 0 ? 0 : down ? reached[zero + diagonal + 1] : reached[zero + diagonal - 1] + 1;
				int y = x - diagonal;
				int begin = x;
				while (x < length && y < otherLength && before[from + x] == after[otherFrom + y]) {
					x++;
					y++;
				}
				steps += x - begin;
				reached[zero + diagonal] = x;
				if (x >= length && y >= otherLength) {
					walkBack(trace, edits, from, length, otherFrom, otherLength);
					return;
				}
			}
			if (!budget.spend(steps)) {
				return;
			}
		}
	}

	private void walkBack(List<int[]> trace, int edits, int from, int length, int otherFrom, int otherLength) {
		int x = length;
		int y = otherLength;
		for (int edit = edits; edit > 0; edit--) {
			int[] reached = trace.get(edit); // as it was before this edit; the middle is diagonal 0
			int diagonal = x - y;
			boolean down = diagonal == -edit || diagonal != edit && reached[edit + diagonal - 1] < reached[edit + diagonal + 1];
			int beginX = down ? reached[edit + diagonal + 1] : reached[edit + diagonal - 1] + 1;
			while (x > beginX) {
				partners[from + --x] = otherFrom + --y;
			}
			if (down) {
				y--;
			} else {
				x--;
			}
		}
		while (x > 0) {
			partners[from + --x] = otherFrom + --y;
		}
	}
}

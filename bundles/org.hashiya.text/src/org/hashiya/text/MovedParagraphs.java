// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs that were taken from one place and put at another: those without a partner of which the other text has just one without a partner too, and those
 * that follow or precede such a one in both texts.
 */
final class MovedParagraphs {

	/**
	 * Paragraphs that moved together.
	 *
	 * @param from      the first, in the first text
	 * @param otherFrom the first, in the second text
	 */
	record Run(int from, int otherFrom, int count) {
	}

	private final int[] partners;
	private final boolean[] here;

	/**
	 * @param numbers      which paragraphs are equal, in the first text
	 * @param otherNumbers the same in the second
	 * @param course       the partners of those that stand in the same course, or -1
	 * @param kinds        all numbers are below this
	 */
	MovedParagraphs(int[] numbers, int[] otherNumbers, int[] course, int kinds) {
		partners = new int[numbers.length];
		here = new boolean[otherNumbers.length];
		boolean[] taken = new boolean[otherNumbers.length];
		for (int partner : course) {
			if (partner >= 0) {
				taken[partner] = true;
			}
		}
		int[] counts = new int[kinds];
		int[] otherCounts = new int[kinds];
		int[] places = new int[kinds];
		for (int i = 0; i < numbers.length; i++) {
			partners[i] = -1;
			if (course[i] < 0) {
				counts[numbers[i]]++;
			}
		}
		for (int i = 0; i < otherNumbers.length; i++) {
			if (!taken[i]) {
				otherCounts[otherNumbers[i]]++;
				places[otherNumbers[i]] = i;
			}
		}
		for (int i = 0; i < numbers.length; i++) {
			if (course[i] < 0 && counts[numbers[i]] == 1 && otherCounts[numbers[i]] == 1) {
				pair(i, places[numbers[i]]);
			}
		}
		for (int i = 1; i < numbers.length; i++) { // those that follow
			pairIfEqual(i, partners[i - 1] + 1, partners[i - 1] >= 0, numbers, otherNumbers, course, taken);
		}
		for (int i = numbers.length - 2; i >= 0; i--) { // those that precede
			pairIfEqual(i, partners[i + 1] - 1, partners[i + 1] > 0, numbers, otherNumbers, course, taken);
		}
	}

	private void pairIfEqual(int i, int other, boolean known, int[] numbers, int[] otherNumbers, int[] course, boolean[] taken) {
		if (known && partners[i] < 0 && course[i] < 0 && other < otherNumbers.length && !taken[other] && !here[other] && numbers[i] == otherNumbers[other]) {
			pair(i, other);
		}
	}

	private void pair(int i, int other) {
		partners[i] = other;
		here[other] = true;
	}

	/** Whether a paragraph of the first text stands elsewhere in the second. */
	boolean isMoved(int paragraph) {
		return partners[paragraph] >= 0;
	}

	/** Whether a paragraph of the second text stood elsewhere in the first. */
	boolean isMovedHere(int paragraph) {
		return here[paragraph];
	}

	/** The paragraphs that moved, as far as they moved together; in the order of the first text. */
	List<Run> runs() {
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < partners.length;) {
			int to = i + 1;
			if (partners[i] >= 0) {
				while (to < partners.length && partners[to] == partners[to - 1] + 1) {
					to++;
				}
				runs.add(new Run(i, partners[i], to - i));
			}
			i = to;
		}
		return runs;
	}
}

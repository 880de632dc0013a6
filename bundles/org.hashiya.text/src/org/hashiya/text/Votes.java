// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

/**
 * Where words that belong together are together: each occurrence of a word votes for the place where the whole would begin, a rare word with more weight. Places
 * are counted in steps of {@value #STEP}.
 */
final class Votes {

	static final int STEP = 64;

	/** The step in the upper half, the weight as a float's bits in the lower. */
	private long[] votes = new long[64];
	private int size;

	/** @param place may be negative, as a text may begin after the beginning of what is looked for */
	void add(int place, float weight) {
		if (size == votes.length) {
			votes = Arrays.copyOf(votes, size * 2);
		}
		votes[size++] = (long) Math.floorDiv(place, STEP) << 32 | Float.floatToIntBits(weight) & 0xFFFFFFFFL;
	}

	/** The places with the most votes, at most so many, the best first; of equally good ones the first in the text. None is within two steps of another. */
	int[] best(int most) {
		Arrays.sort(votes, 0, size);
		int[] steps = new int[size];
		float[] weights = new float[size];
		int count = 0;
		for (int i = 0; i < size; i++) {
			int step = (int) (votes[i] >> 32);
			if (count == 0 || steps[count - 1] != step) {
				steps[count++] = step;
			}
			weights[count - 1] += Float.intBitsToFloat((int) votes[i]);
		}
		for (int i = 0; i + 1 < count; i++) { // what begins near the end of a step has votes in the next
			weights[i] += steps[i + 1] == steps[i] + 1 ? weights[i + 1] / 2 : 0;
		}
		int[] best = new int[Math.min(most, count)];
		int found = 0;
		while (found < best.length) {
			int top = -1;
			for (int i = 0; i < count; i++) {
				if (weights[i] > 0 && (top < 0 || weights[i] > weights[top])) {
					top = i;
				}
			}
			if (top < 0) {
				break;
			}
			best[found++] = steps[top] * STEP;
			for (int i = 0; i < count; i++) {
				weights[i] = Math.abs(steps[i] - steps[top]) <= 1 ? 0 : weights[i];
			}
			weights[top] = 0;
		}
		return Arrays.copyOf(best, found);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.function.IntUnaryOperator;

/**
 * Where a position is in the height of a text, as nearly as can be said without laying the text out: each character takes its share, and each paragraph that of half a row for the row that it
 * does not fill. Positions are UTF-16 units.
 *
 * @param length    of the text
 * @param paragraph the paragraph of a position, from 0
 */
public record RoughHeight(int length, IntUnaryOperator paragraph) {

	private static final int HALF_A_ROW = 33;

	/** The bucket of a position where the height is cut into so many. */
	public int bucket(int offset, int buckets) {
		return Math.clamp(place(offset) * buckets / (place(length) + 1), 0, buckets - 1);
	}

	/** How far down a position is, from 0 to 1. */
	public double share(int offset) {
		return place(offset) / (double) (place(length) + 1);
	}

	/** The first position that is at least so far down; O(log² n). */
	public int offset(double share) {
		long wanted = (long) Math.ceil(Math.clamp(share, 0, 1) * (place(length) + 1));
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (place(middle) < wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private long place(int offset) {
		return offset + (long) HALF_A_ROW * paragraph.applyAsInt(offset);
	}
}

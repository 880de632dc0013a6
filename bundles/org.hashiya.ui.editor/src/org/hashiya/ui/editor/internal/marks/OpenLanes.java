// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.Arrays;
import java.util.BitSet;

/** Which lanes are taken at one place of the text, and until where; to be asked from the beginning of the text to its end. Taking and freeing cost O(log n) for n lanes that are taken. */
final class OpenLanes {

	/** A heap with the first end at its root: each the end of a bracket, and in the lower half its lane. Numbers without objects, since there are as many as brackets. */
	private long[] ends = new long[64];
	private int count;
	private final BitSet taken = new BitSet();

	/** Frees the lanes of the brackets that end at or before a position. */
	void advance(int position) {
		while (count > 0 && ends[0] >> 32 <= position) {
			taken.clear((int) ends[0]);
			sinkIntoRoot(ends[--count]);
		}
	}

	private void sinkIntoRoot(long value) {
		int at = 0;
		while (true) {
			int child = at * 2 + 1;
			if (child + 1 < count && ends[child + 1] < ends[child]) {
				child++;
			}
			if (child >= count || ends[child] >= value) {
				ends[at] = value;
				return;
			}
			ends[at] = ends[child];
			at = child;
		}
	}

	/** Takes the first free lane for a bracket that ends at a position. */
	int take(int end) {
		int lane = taken.nextClearBit(0);
		take(end, lane);
		return lane;
	}

	/** Takes a lane that is free. */
	void take(int end, int lane) {
		taken.set(lane);
		if (count == ends.length) {
			ends = Arrays.copyOf(ends, count * 2);
		}
		long value = (long) end << 32 | lane;
		int at = count++;
		while (at > 0 && ends[(at - 1) / 2] > value) {
			ends[at] = ends[(at - 1) / 2];
			at = (at - 1) / 2;
		}
		ends[at] = value;
	}
}

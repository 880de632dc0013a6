// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.BitSet;
import java.util.PriorityQueue;
import java.util.Queue;

/** Which lanes are taken at one place of the text, and until where; to be asked from the beginning of the text to its end. */
final class OpenLanes {

	/** Each the end of a bracket, and in the lower half its lane: numbers, since there are as many as brackets. */
	private final Queue<Long> ends = new PriorityQueue<>();
	private final BitSet taken = new BitSet();

	/** Frees the lanes of the brackets that end at or before a position. */
	void advance(int position) {
		for (Long first = ends.peek(); first != null && first >> 32 <= position; first = ends.peek()) {
			taken.clear(first.intValue());
			ends.remove();
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
		ends.add((long) end << 32 | lane);
	}
}

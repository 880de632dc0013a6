// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.Arrays;

/**
 * Which lanes are taken at one place of the text, and until where; to be asked from the beginning of the text to its end. The first free lane is looked for from the text outwards, past whole blocks of lanes that
 * are taken: some steps where a few passages lie one over the other, and a sixteenth of their number where very many do.
 */
final class OpenLanes {

	private static final int BLOCK = 16;

	/** Where the bracket ends that stands in each lane, or stood there last. */
	private int[] ends = new int[BLOCK * 4];
	/** At most the first end in each block of lanes; looked for anew only when a block turns out to be full. */
	private int[] firstEnds = new int[ends.length / BLOCK];
	private int position;

	/** Frees the lanes of the brackets that end at or before a position. */
	void advance(int to) {
		position = to;
	}

	/** Takes the first free lane for a bracket that ends at a position. */
	int take(int end) {
		int lane = free();
		take(end, lane);
		return lane;
	}

	private int free() {
		for (int block = 0; block < firstEnds.length; block++) {
			if (firstEnds[block] <= position) {
				int first = Integer.MAX_VALUE;
				for (int lane = block * BLOCK; lane < (block + 1) * BLOCK; lane++) {
					int end = ends[lane];
					if (end <= position) {
						return lane;
					}
					first = Math.min(first, end);
				}
				firstEnds[block] = first;
			}
		}
		return ends.length;
	}

	boolean isFree(int lane) {
		return lane >= ends.length || ends[lane] <= position;
	}

	/** Takes a lane that is free. */
	void take(int end, int lane) {
		if (lane >= ends.length) {
			int size = Math.max(ends.length * 2, (lane / BLOCK + 1) * BLOCK);
			ends = Arrays.copyOf(ends, size);
			firstEnds = Arrays.copyOf(firstEnds, size / BLOCK);
		}
		ends[lane] = Math.max(end, position + 1); // what is empty takes its place too
	}
}

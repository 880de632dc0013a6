// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.Arrays;

/**
 * Finds room for labels that stand one below the other: each as near as possible below the place it wants, none over another. What would be pushed further than its
 * limit is left out (the hover still tells it) rather than shown where nobody would look for it.
 */
public final class LabelStack {

	/** Stands for a label that found no room. */
	public static final int NO_ROOM = Integer.MIN_VALUE;

	private LabelStack() {
	}

	/**
	 * Places labels.
	 *
	 * @param wanted the y that each label wants, rising
	 * @param limits the greatest y that each accepts
	 * @param height the height of a label in pixels
	 * @return the y of each, or {@link #NO_ROOM}
	 */
	public static int[] place(int[] wanted, int[] limits, int height) {
		int[] placed = new int[wanted.length];
		Arrays.fill(placed, NO_ROOM);
		long free = Long.MIN_VALUE;
		for (int i = 0; i < wanted.length; i++) {
			long y = Math.max(wanted[i], free);
			if (y <= limits[i]) {
				placed[i] = (int) y;
				free = y + height;
			}
		}
		return placed;
	}
}

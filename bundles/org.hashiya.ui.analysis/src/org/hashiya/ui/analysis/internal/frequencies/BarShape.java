// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

/** Where the bar of a line lies, in pixels: in the middle of its cell, something to be seen for any share above 0, nothing for 0. */
record BarShape(int x, int y, int width, int height) {

	private static final int MARGIN_X = 6;
	private static final int MOST_HEIGHT = 12;
	private static final int LEAST_MARGIN_Y = 3;
	private static final int LEAST_WIDTH = 2;

	/** @param share of the longest bar, from 0 to 1 */
	static BarShape in(int cellX, int cellY, int cellWidth, int cellHeight, double share) {
		int height = Math.max(1, Math.min(MOST_HEIGHT, cellHeight - 2 * LEAST_MARGIN_Y));
		int widest = Math.max(0, cellWidth - 2 * MARGIN_X);
		int width = share <= 0 ? 0 : Math.max(LEAST_WIDTH, (int) Math.round(widest * share));
		return new BarShape(cellX + MARGIN_X, cellY + (cellHeight - height) / 2, width, height);
	}
}

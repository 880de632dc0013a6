// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

/**
 * The margins that make a readable column in the middle of a window, with room for lanes beside it, in pixels.
 *
 * @param left  left of the text
 * @param right right of it
 */
public record ColumnMargins(int left, int right) {

	/** What a side without lanes keeps at least. */
	static final int PLAIN = 24;
	/** What a side with lanes keeps at least: the lanes themselves. */
	static final int LANES = 56;
	/** What a side with lanes usually wants: the lanes and the names beside them. */
	static final int LANES_WITH_NAMES = 168;

	/**
	 * Margins for a window, with lanes of the usual width; see the other {@code of}.
	 *
	 * @param width      of the window
	 * @param column     the width that reads well
	 * @param leftLanes  whether lanes stand at the left of some paragraph
	 * @param rightLanes whether lanes stand at the right of some paragraph
	 */
	public static ColumnMargins of(int width, int column, boolean leftLanes, boolean rightLanes) {
		return of(width, column, leftLanes, rightLanes, LANES_WITH_NAMES);
	}

	/**
	 * Margins for a window. Where there is room the column is in the middle. Where there is less, it moves towards the side without lanes, so that the names of the codes keep
	 * their room; then the names give way, and only then the column becomes narrower.
	 *
	 * @param width      of the window
	 * @param column     the width that reads well
	 * @param leftLanes  whether lanes stand at the left of some paragraph
	 * @param rightLanes whether lanes stand at the right of some paragraph
	 * @param lanes      the width that a side with lanes wants, with the names beside them
	 */
	public static ColumnMargins of(int width, int column, boolean leftLanes, boolean rightLanes, int lanes) {
		int leastLeft = leftLanes ? LANES : PLAIN;
		int leastRight = rightLanes ? LANES : PLAIN;
		int spare = Math.max(0, width - column - leastLeft - leastRight);
		int wantedLeft = leftLanes ? Math.max(0, lanes - LANES) : 0;
		int wantedRight = rightLanes ? Math.max(0, lanes - LANES) : 0;
		int named = Math.min(spare, wantedLeft + wantedRight);
		int left = leastLeft + (wantedLeft + wantedRight == 0 ? 0 : named * wantedLeft / (wantedLeft + wantedRight));
		int right = leastLeft + leastRight + named - left;
		int rest = spare - named;
		// the narrower side first, until both are equal
		int levelled = Math.min(rest, Math.abs(left - right));
		if (left < right) {
			left += levelled;
		} else {
			right += levelled;
		}
		rest -= levelled;
		return new ColumnMargins(left + rest / 2, right + rest - rest / 2);
	}

	/** With more room at the sides. */
	public ColumnMargins with(int moreLeft, int moreRight) {
		return new ColumnMargins(left + moreLeft, right + moreRight);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

/**
 * Where brackets and names stand in one margin, in pixels of the window: brackets next to the text, lane by lane outwards, names beyond the last lane. Names stay in one place
 * while one scrolls, since it depends on all lanes of the document, not on those in view.
 *
 * @param edge    the edge of the text column
 * @param margin  the width of the margin
 * @param lanes   how many lanes the document has
 * @param outward 1 for the margin at the right, -1 for that at the left
 */
public record LaneGeometry(int edge, int margin, int lanes, int outward) {

	private static final int GAP = 12;
	private static final int STEP = 6;
	private static final int WIDTH = 3;
	private static final int BORDER = 8;
	private static final int LEAST_NAME = 48;

	/** Whether there is room for a bracket in this lane. */
	public boolean shows(int lane) {
		return lane < shown();
	}

	/** The left edge of a bracket; it is {@link #width()} wide. */
	public int x(int lane) {
		int distance = GAP + lane * STEP;
		return outward > 0 ? edge + distance : edge - distance - WIDTH;
	}

	public int width() {
		return WIDTH;
	}

	/** The edge of the names that is nearer to the text. */
	public int namesEdge() {
		return edge + outward * (GAP + shown() * STEP + 4);
	}

	/** How wide a name can be; 0 where there is no room for names. */
	public int namesWidth() {
		int room = margin - GAP - shown() * STEP - 4 - BORDER;
		return room < LEAST_NAME ? 0 : room;
	}

	/** The lane at an x of the window, or -1. */
	public int laneAt(int x) {
		int distance = (x - edge) * outward - GAP + STEP / 4;
		int lane = Math.floorDiv(distance, STEP);
		return lane >= 0 && shows(lane) ? lane : -1;
	}

	/** Whether the margin shares a pixel with this part of the window's width, end exclusive. */
	public boolean meets(int from, int to) {
		return outward > 0 ? to > edge : from < edge;
	}

	private int shown() {
		return Math.clamp(Math.min(lanes, (margin - GAP - BORDER) / STEP), 0, 40);
	}
}

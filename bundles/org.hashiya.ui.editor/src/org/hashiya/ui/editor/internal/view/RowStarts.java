// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Where the rows of a line begin whose rows are all of the usual height: the widget is asked once for each row what stands at the edge that the line begins at. What stands there is the row's first character
 * where it runs in the line's direction.
 *
 * @param starts   positions in the line, in UTF-16 units; the first is 0
 * @param pitch    from the top of a row to that of the next
 * @param height   of a row
 */
record RowStarts(int[] starts, int pitch, int height) {

	private static final int MOST_ROWS = 100;

	/**
	 * Of a line in view; empty where its rows cannot be told so.
	 *
	 * @param line    its text
	 * @param start   its position
	 * @param top     its place in the widget, in pixels
	 * @param height  of all its rows
	 */
	static Optional<RowStarts> of(StyledText text, String line, int start, int top, int height) {
		int pitch = text.getLineHeight() + text.getLineSpacing();
		int count = height / pitch;
		if (count < 1 || count > MOST_ROWS || height % pitch != 0) {
			return Optional.empty();
		}
		Point first = text.getLocationAtOffset(start);
		int rightEdge = text.getClientArea().width - text.getRightMargin();
		boolean rightToLeft = first.x >= rightEdge - 1;
		if (count > 1 && (!rightToLeft && first.x != text.getLeftMargin() || hasControls(line))) {
			return Optional.empty();
		}
		int[] starts = new int[count];
		for (int row = 1; row < count; row++) {
			int found = text.getOffsetAtPoint(new Point(rightToLeft ? rightEdge - 2 : first.x + 1, top + row * pitch + pitch / 2)) - start;
			if (found <= starts[row - 1] || found >= line.length() || !runs(line.codePointAt(found), rightToLeft)) {
				return Optional.empty();
			}
			starts[row] = found;
		}
		return Optional.of(new RowStarts(starts, pitch, text.getLineHeight(start)));
	}

	/** The top of the row of a position in the line, in pixels from the line's top; O(log n). */
	int topOf(int position) {
		int found = Arrays.binarySearch(starts, position);
		return (found >= 0 ? found : -found - 2) * pitch;
	}

	private static boolean runs(int codePoint, boolean rightToLeft) {
		byte direction = Character.getDirectionality(codePoint);
		return rightToLeft ? direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC : direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
	}

	/** Embeddings, overrides and isolates may have letters run against their direction. */
	private static boolean hasControls(String line) {
		for (int at = 0; at < line.length(); at++) {
			char unit = line.charAt(at);
			if (unit >= '\u202A' && unit <= '\u202E' || unit >= '\u2066' && unit <= '\u2069') {
				return true;
			}
		}
		return false;
	}
}

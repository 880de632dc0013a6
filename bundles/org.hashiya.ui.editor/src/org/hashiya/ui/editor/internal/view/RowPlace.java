// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Which position of the text a place of the widget means where something is dragged along it. */
public final class RowPlace {

	private static final int STEP = 6;

	private RowPlace() {
	}

	/**
	 * The character at a place. Where there is none, beside the text, that at the end of the row, or at its beginning.
	 *
	 * @param last whether to answer the position after the character, and beside the text the end of the row
	 * @return in UTF-16 units
	 */
	public static int at(StyledText text, int x, int y, boolean last) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		if (offset >= 0) {
			return last ? Math.min(offset + 1, text.getCharCount()) : offset;
		}
		Rectangle area = text.getClientArea();
		int lowest = Integer.MAX_VALUE;
		int highest = -1;
		for (int at = text.getLeftMargin(); at < area.width - text.getRightMargin(); at += STEP) {
			int found = text.getOffsetAtPoint(new Point(at, y));
			if (found >= 0) {
				lowest = Math.min(lowest, found);
				highest = Math.max(highest, found);
			}
		}
		if (highest < 0) {
			return text.getOffsetAtLine(text.getLineIndex(y)); // an empty line
		}
		return last ? highest + 1 : lowest;
	}
}

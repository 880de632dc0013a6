// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Scrollable;
import org.hashiya.text.TextRange;

/** Where a popup about a passage stands: below its last line, or above its first where there is no room below; it does not cover what it is about. */
public final class PopupPlace {

	private static final int GAP = 6;

	private PopupPlace() {
	}

	/** The upper left corner on the display for a popup of this size. */
	public static Point beside(StyledText text, TextRange range, Point size) {
		int last = Math.max(range.start(), range.end() - 1);
		Point first = text.toDisplay(text.getLocationAtOffset(range.start()));
		Point end = text.toDisplay(text.getLocationAtOffset(last));
		return place(first.y, end, end.y + text.getLineHeight(last), size, text.getMonitor().getClientArea());
	}

	/** The upper left corner for a popup of this size that is about the text as a whole: at its top, in the middle. */
	public static Point over(Scrollable text, Point size) {
		Rectangle area = text.getClientArea();
		return text.toDisplay((area.width - size.x) / 2, Math.min(area.height / 8, Math.max(0, area.height - size.y)));
	}

	static Point place(int top, Point last, int bottom, Point size, Rectangle screen) {
		int below = bottom + GAP;
		int above = top - GAP - size.y;
		boolean fitsBelow = below + size.y <= screen.y + screen.height;
		int y = fitsBelow || above < screen.y ? below : above;
		int x = last.x - size.x / 2;
		return new Point(Math.clamp(x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
				Math.clamp(y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
	}
}

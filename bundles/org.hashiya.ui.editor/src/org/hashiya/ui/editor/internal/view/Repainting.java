// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Has a text widget paint what has changed, and no more. The widget's own {@code redraw} methods lay out all lines of the area anew, which takes many times longer than painting them; and beyond the area it
 * keeps the layouts of some hundred lines with the styles that they had.
 */
final class Repainting {

	/** How many lines, from the one above the top, the widget keeps laid out. */
	private static final int KEPT_LINES = 300;

	private static final int BESIDE = 3;

	private final StyledText text;
	private final KeptLayouts layouts;
	/** The line at the top when the widget was painted last: by then it has let go of what it kept for another place. */
	private int paintedTop = -1;

	Repainting(StyledText text) {
		this.text = text;
		layouts = new KeptLayouts(text);
		text.addListener(SWT.Paint, event -> paintedTop = text.getTopIndex());
	}

	/** Paints all in view as it is laid out. */
	void all() {
		Rectangle area = text.getClientArea();
		area(0, 0, area.width, area.height);
	}

	/** Paints what is beside the text between two lines of pixels. */
	void margins(int top, int bottom, boolean left, boolean right) {
		if (left) {
			area(0, top, text.getLeftMargin(), bottom - top);
		}
		if (right) {
			area(text.getClientArea().width - text.getRightMargin(), top, text.getRightMargin(), bottom - top);
		}
	}

	/** Paints a part of it as it is laid out, and a little beside it: letters reach over their edges, and in a mirrored window a column may be counted from the other side. */
	void area(Rectangle part) {
		if (!part.isEmpty()) {
			area(part.x - BESIDE, part.y, part.width + 2 * BESIDE, part.height);
		}
	}

	/**
	 * By its parent, which knows nothing of lines; without asking the window system where they are. The scroll bar may stand at the left, as in a mirrored window, and all be as much farther right: as much more is painted.
	 */
	void area(int x, int y, int least, int height) {
		if (least > 0 && height > 0) {
			Composite parent = text.getParent();
			Rectangle bounds = text.getBounds();
			int width = least + Math.max(0, bounds.width - text.getClientArea().width);
			boolean mirrored = (parent.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
			parent.redraw(mirrored ? bounds.x + bounds.width - x - width : bounds.x + x, bounds.y + y, width, height, true);
		}
	}

	/** Whether the widget keeps the layout of the line of a position to paint it; others it makes for a moment, to measure them. */
	boolean keeps(int offset) {
		int line = text.getLineAtOffset(offset) - firstKept();
		return line >= 0 && line < KEPT_LINES;
	}

	private int firstKept() {
		return Math.max(0, text.getTopIndex() - 1);
	}

	/** Asks anew for the styles of a range and paints it. Styles must not change the heights of lines: those that the widget has not laid out are not touched, so that the whole text costs no more than a part of it. */
	void styles(int from, int to) {
		int length = text.getCharCount();
		int firstLine = text.getLineAtOffset(Math.clamp(from, 0, length));
		int lastLine = text.getLineAtOffset(Math.clamp(to, 0, length));
		if (layouts.letGo(firstLine, lastLine)) {
			lines(firstLine, lastLine);
			return;
		}
		int first = firstKept();
		int last = Math.min(text.getLineCount() - 1, first + KEPT_LINES);
		int start = Math.max(from, text.getOffsetAtLine(first));
		int end = Math.min(to, text.getOffsetAtLine(last) + text.getLine(last).length());
		if (start <= end) {
			if (text.getTopIndex() != paintedTop) {
				text.getLocationAtOffset(text.getOffsetAtLine(text.getTopIndex())); // lets go of the layouts that it kept before it was scrolled to here
			}
			text.redrawRange(start, end - start, true);
			lines(text.getLineAtOffset(start), text.getLineAtOffset(end));
		}
	}

	/** Paints the text of the lines that are in view whole. Of the first and the last of a range the widget asks for what is at the right or left of its ends, where it lies only if all letters run from left to right. */
	void lines(int first, int last) {
		int height = text.getClientArea().height;
		int from = Math.max(first, text.getLineIndex(0));
		int to = Math.min(last, text.getLineIndex(height));
		if (from <= to) {
			int top = Math.max(0, text.getLinePixel(from));
			area(text.getLeftMargin(), top, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin(), Math.min(height, text.getLinePixel(to + 1)) - top);
		}
	}
}

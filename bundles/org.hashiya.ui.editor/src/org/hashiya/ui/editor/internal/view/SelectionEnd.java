// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Mends how a selection ends in a paragraph that runs from right to left. The widget's rows begin at the left, whatever stands in them: where a selection begins in a row above, GTK takes what is left of a row's
 * text for what stands before it, and paints it as selected, although the row's last words are not. It is painted over in the background's colour.
 */
final class SelectionEnd {

	/**
	 * What was found out for a selection in a text: left of which x nothing is written in its last row, and where that row is from the top of its paragraph; no height where nothing is to be
	 * mended.
	 *
	 * @param written what all depends on that is written: the directions of a document, which are others where its text is, so that a coding leaves it true; or a draft
	 */
	private record Gap(Point selection, Object written, int width, int right, int top, int height) {
	}

	private final StyledText text;
	private final Supplier<@Nullable ShownText> shown;
	private @Nullable Gap last;

	private SelectionEnd(StyledText text, Supplier<@Nullable ShownText> shown) {
		this.text = text;
		this.shown = shown;
	}

	/** From now on, for as long as the widget lives. */
	static void in(StyledText text, Supplier<@Nullable ShownText> shown) {
		SelectionEnd made = new SelectionEnd(text, shown);
		text.addListener(SWT.Paint, made::paint);
	}

	private void paint(Event event) {
		Point selection = text.getSelection();
		ShownText document = shown.get();
		if (document == null || selection.x == selection.y || selection.y > document.length() || !document.isRightToLeft(selection.y)) {
			return;
		}
		int line = text.getLineAtOffset(selection.y);
		int top = text.getLinePixel(line);
		if (top >= event.y + event.height || text.getLinePixel(line + 1) <= event.y) {
			return;
		}
		Gap gap = last;
		Object written = document instanceof ShownDocument settled ? settled.directions() : document;
		int width = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		if (gap == null || gap.written != written || gap.width != width || !gap.selection.equals(selection)) {
			gap = gap(selection, written, width, line, top);
			last = gap;
		}
		if (gap.height > 0) {
			GC gc = event.gc;
			gc.setBackground(text.getBackground());
			gc.fillRectangle(text.getLeftMargin(), top + gap.top, gap.right - text.getLeftMargin(), gap.height);
		}
	}

	private Gap gap(Point selection, Object written, int width, int line, int top) {
		int start = text.getOffsetAtLine(line);
		int half = text.getLineHeight() / 2; // letters of one row may stand a little higher or lower
		int y = text.getLocationAtOffset(selection.y).y;
		boolean beginsAbove = selection.x < start ? y > text.getLocationAtOffset(start).y + half : y > text.getLocationAtOffset(selection.x).y + half;
		if (!beginsAbove) {
			return new Gap(selection, written, width, 0, 0, 0);
		}
		int low = selection.y;
		int high = start + text.getLine(line).length();
		while (low < high) { // the last position in the row
			int middle = low + high + 1 >>> 1;
			if (text.getLocationAtOffset(middle).y < y + half) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		String content = text.getLine(line);
		int end = Math.min(low, start + content.length() - 1);
		while (end >= selection.y && Character.isWhitespace(content.charAt(end - start))) {
			end--; // what hangs over the row's end has no place of its own
		}
		int right = text.getTextBounds(end, end).x;
		return new Gap(selection, written, width, right, y - top, text.getLineHeight(selection.y) + text.getLineSpacing());
	}
}

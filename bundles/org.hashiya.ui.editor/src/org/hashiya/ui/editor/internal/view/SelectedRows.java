// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Draws a selection where the widget draws it wrongly. Between rows that have some space it marks the smallest rectangle around all that is selected in a paragraph: of two rows in which some words are selected all words,
 * and of a row with two directions what stands between the selected pieces. Such paragraphs are drawn here, with the layout that the widget keeps, and the widget paints what is above and below them.
 */
final class SelectedRows {

	private final StyledText text;
	private final KeptLayouts layouts;

	SelectedRows(StyledText text) {
		this.text = text;
		layouts = new KeptLayouts(text);
	}

	/** The lines of what is painted in which the widget would draw the selection wrongly. */
	private List<Integer> wrong(Event event) {
		Point selection = text.getSelection();
		if (selection.x == selection.y || text.getLineSpacing() == 0 || !layouts.areKnown()) {
			return List.of();
		}
		int from = Math.max(text.getLineAtOffset(selection.x), text.getLineIndex(event.y));
		int to = Math.min(text.getLineAtOffset(selection.y), text.getLineIndex(event.y + event.height));
		List<Integer> lines = new ArrayList<>();
		for (int line = from; line <= to; line++) {
			if (isWrong(selection, line)) {
				lines.add(line);
			}
		}
		return lines;
	}

	private boolean isWrong(Point selection, int line) {
		int start = text.getOffsetAtLine(line);
		String content = text.getLine(line);
		int end = start + content.length();
		int from = Math.max(start, selection.x);
		int to = Math.min(end, selection.y);
		if (from >= to || from == start && to == end) {
			return false; // the rectangle around all of it
		}
		int half = text.getLineHeight() / 2;
		boolean apart = text.getLocationAtOffset(to).y > text.getLocationAtOffset(from).y + half || isMixed(content);
		return apart && layouts.of(line) != null;
	}

	private static boolean isMixed(String content) {
		char[] letters = content.toCharArray();
		return Bidi.requiresBidi(letters, 0, letters.length) && new Bidi(content, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isMixed();
	}

	/** Paints what the widget would. */
	void paint(Listener widget, Event event) {
		int top = event.y;
		int bottom = event.y + event.height;
		int at = top;
		for (int line : wrong(event)) {
			between(widget, event, at, Math.min(bottom, text.getLinePixel(line)));
			draw(event, line);
			at = Math.max(at, text.getLinePixel(line + 1));
		}
		between(widget, event, at, bottom);
		event.y = top; // for who paints after this
		event.height = bottom - top;
	}

	private static void between(Listener widget, Event event, int top, int bottom) {
		if (top < bottom) {
			event.y = top;
			event.height = bottom - top;
			widget.handleEvent(event);
		}
	}

	private void draw(Event event, int line) {
		TextLayout layout = layouts.of(line);
		if (layout != null) {
			Point selection = text.getSelection();
			int start = text.getOffsetAtLine(line);
			int from = Math.max(start, selection.x) - start;
			int end = start + text.getLine(line).length();
			int to = Math.min(end, selection.y) - start;
			int mark = selection.y > end ? SWT.DELIMITER_SELECTION | SWT.LAST_LINE_SELECTION : SWT.NONE; // as the widget does, of the end of the line
			int top = text.getLinePixel(line);
			Rectangle area = text.getClientArea();
			int height = text.getLinePixel(line + 1) - top;
			event.gc.setBackground(text.getBackground());
			event.gc.fillRectangle(0, top, area.width, height);
			event.gc.setForeground(text.getForeground());
			layout.draw(event.gc, text.getLeftMargin(), top, from, to - 1, text.getSelectionForeground(), text.getSelectionBackground(), mark);
			event.gc.setBackground(text.getBackground()); // nothing stands in the margins, as the widget has it
			event.gc.fillRectangle(0, top, text.getLeftMargin(), height);
			event.gc.fillRectangle(area.width - text.getRightMargin(), top, text.getRightMargin(), height);
			event.gc.fillRectangle(0, 0, area.width, text.getTopMargin());
			event.gc.fillRectangle(0, area.height - text.getBottomMargin(), area.width, text.getBottomMargin());
		}
	}
}

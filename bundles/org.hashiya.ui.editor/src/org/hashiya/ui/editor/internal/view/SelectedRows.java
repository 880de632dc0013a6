// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;

/**
 * Draws a selection where the widget draws it wrongly. Between rows that have some space it marks the smallest rectangle around all that is selected in a paragraph: of two rows in which some words are selected all words,
 * and of a row with two directions what stands between the selected pieces. In such paragraphs the widget draws no selection, and this one draws it with the layout that the widget keeps.
 */
final class SelectedRows {

	private final StyledText text;
	private final KeptLayouts layouts;

	SelectedRows(StyledText text) {
		this.text = text;
		layouts = new KeptLayouts(text);
	}

	/** The lines of what is painted in which the widget would draw the selection wrongly. */
	List<Integer> wrong(Event event) {
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
		return text.getLocationAtOffset(to).y > text.getLocationAtOffset(from).y + half || isMixed(content);
	}

	private static boolean isMixed(String content) {
		char[] letters = content.toCharArray();
		return Bidi.requiresBidi(letters, 0, letters.length) && new Bidi(content, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isMixed();
	}

	/** Without what stands in some lines, as pairs of a position and a length; in one piece at least. */
	int[] without(List<Integer> lines) {
		Point selection = text.getSelection();
		int[] ranges = new int[2 * lines.size() + 2];
		int count = 0;
		int at = selection.x;
		for (int line : lines) {
			int start = text.getOffsetAtLine(line);
			if (start > at) {
				ranges[count++] = at;
				ranges[count++] = start - at;
			}
			at = Math.max(at, Math.min(selection.y, start + text.getLine(line).length()));
		}
		if (at < selection.y || count == 0) {
			ranges[count++] = at;
			ranges[count++] = selection.y - at;
		}
		return Arrays.copyOf(ranges, count);
	}

	/** Draws lines that the widget has painted without what is selected in them: anew, since letters over the same letters look bold. */
	void draw(Event event, List<Integer> lines) {
		Point selection = text.getSelection();
		int width = text.getClientArea().width;
		for (int line : lines) {
			TextLayout layout = layouts.of(line);
			if (layout != null) {
				int start = text.getOffsetAtLine(line);
				int from = Math.max(start, selection.x) - start;
				int to = Math.min(start + text.getLine(line).length(), selection.y) - start;
				int top = text.getLinePixel(line);
				event.gc.setBackground(text.getBackground());
				event.gc.fillRectangle(0, top, width, text.getLinePixel(line + 1) - top);
				event.gc.setForeground(text.getForeground());
				layout.draw(event.gc, text.getLeftMargin(), top, from, to - 1, text.getSelectionForeground(), text.getSelectionBackground());
			}
		}
	}
}

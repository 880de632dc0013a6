// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;

/**
 * Shows that the end of a paragraph is selected where it runs from right to left. The widget marks the ends of all at the right of their last rows, where these begin at that edge, and paints the margin over it; an empty one it
 * marks at the left.
 */
final class ParagraphEnds {

	private final StyledText text;
	private final KeptLayouts layouts;
	private final Supplier<@Nullable ShownText> shown;

	private ParagraphEnds(StyledText text, Supplier<@Nullable ShownText> shown) {
		this.text = text;
		this.shown = shown;
		layouts = new KeptLayouts(text);
	}

	/** From now on, for as long as the widget lives. */
	static void in(StyledText text, Supplier<@Nullable ShownText> shown) {
		ParagraphEnds made = new ParagraphEnds(text, shown);
		text.addListener(SWT.Paint, made::paint);
	}

	private void paint(Event event) {
		Point selection = text.getSelection();
		ShownText document = shown.get();
		if (document == null || selection.x == selection.y || selection.y > document.length()) {
			return;
		}
		int from = Math.max(text.getLineAtOffset(selection.x), text.getLineIndex(event.y));
		int to = Math.min(text.getLineAtOffset(selection.y) - 1, text.getLineIndex(event.y + event.height)); // the end of the last is not selected
		for (int line = from; line <= to; line++) {
			int start = text.getOffsetAtLine(line);
			if (document.isRightToLeft(start) && !goesOn(document, start, line)) {
				mark(event, line);
			}
		}
	}

	/** Whether a long paragraph goes on in the next line, which is broken to be shown only. */
	private boolean goesOn(ShownText document, int start, int line) {
		return document.paragraph(start) == document.paragraph(text.getOffsetAtLine(line + 1));
	}

	private void mark(Event event, int line) {
		int top = text.getLinePixel(line);
		int bottom = text.getLinePixel(line + 1);
		int edge = text.getClientArea().width - text.getRightMargin();
		int width = text.getLineHeight() / 3; // as the widget has it
		if (text.getLine(line).isEmpty()) {
			event.gc.setBackground(text.getBackground());
			event.gc.fillRectangle(text.getLeftMargin(), top, width, bottom - top);
		} else {
			TextLayout layout = layouts.of(line);
			if (layout == null) {
				return;
			}
			Rectangle row = layout.getLineBounds(layout.getLineCount() - 1);
			edge = text.getLeftMargin() + row.x;
			top += row.y;
		}
		int from = Math.max(text.getLeftMargin(), edge - width);
		event.gc.setBackground(text.getSelectionBackground());
		event.gc.fillRectangle(from, top, edge - from, bottom - top);
	}
}

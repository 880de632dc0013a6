// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.text.Bidi;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Has lines painted whole where the selection in them changes. The widget itself asks for the rows from where the selection begins to their right edge, which is where it lies only where all letters run from left to
 * right.
 */
final class SelectedLines {

	private final StyledText text;
	private final Repainting repainting;
	private final Supplier<@Nullable ShownText> shown;
	private Point last = new Point(0, 0);
	private boolean waiting;

	private SelectedLines(StyledText text, Repainting repainting, Supplier<@Nullable ShownText> shown) {
		this.text = text;
		this.repainting = repainting;
		this.shown = shown;
	}

	/** From now on, for as long as the widget lives. */
	static void in(StyledText text, Repainting repainting, Supplier<@Nullable ShownText> shown) {
		SelectedLines made = new SelectedLines(text, repainting, shown);
		text.addCaretListener(event -> made.changedSoon());
		text.addListener(SWT.Paint, event -> made.painted());
	}

	/** Where the caret stays, what the widget paints of the change tells of it. */
	private void painted() {
		if (!text.getSelection().equals(last)) {
			changedSoon();
		}
	}

	/** Not at once: what is in the text may be changing. */
	private void changedSoon() {
		if (!waiting) {
			waiting = true;
			text.getDisplay().asyncExec(() -> {
				waiting = false;
				if (!text.isDisposed()) {
					changed();
				}
			});
		}
	}

	private void changed() {
		Point before = last;
		Point now = text.getSelection();
		last = now;
		if (before.equals(now) || before.x == before.y && now.x == now.y) {
			return;
		}
		int length = text.getCharCount();
		boolean apart = before.x == before.y || now.x == now.y || before.y <= now.x || now.y <= before.x;
		if (apart) {
			paint(before.x, Math.min(before.y, length));
			paint(now.x, now.y);
		} else {
			paint(Math.min(before.x, now.x), Math.max(before.x, now.x));
			paint(Math.min(before.y, now.y), Math.min(Math.max(before.y, now.y), length));
		}
	}

	private void paint(int start, int end) {
		if (start >= end) {
			return;
		}
		int width = text.getClientArea().width;
		int first = Math.max(text.getLineAtOffset(start), text.getLineIndex(0));
		int last = Math.min(text.getLineAtOffset(end), text.getLineIndex(text.getClientArea().height));
		for (int line = first; line <= last; line++) {
			char[] letters = text.getLine(line).toCharArray();
			if (ShownText.isRightToLeft(shown.get(), text.getOffsetAtLine(line)) || Bidi.requiresBidi(letters, 0, letters.length)) {
				int top = text.getLinePixel(line);
				repainting.area(0, top, width, text.getLinePixel(line + 1) - top);
			}
		}
	}
}

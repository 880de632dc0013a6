// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.hashiya.ui.editor.internal.Messages;

/**
 * The number of each paragraph beside its first row, small, where the paragraph begins: at the right of paragraphs that run from right to left, at the left of the others, between the text and
 * its lanes. Empty paragraphs count, as everywhere, but show no number. Draws what is in view only.
 */
final class ParagraphNumbers implements PaintListener {

	private static final int GAP = 10;
	private static final String RIGHT_TO_LEFT_MARK = "\u200F"; //$NON-NLS-1$
	private static final int KEPT = 2000;

	private final StyledText text;
	private final Supplier<@Nullable ShownText> shown;
	private final MarkColours colours;
	private final Font font;
	private final Map<Integer, String> numbers = new HashMap<>();
	private boolean on;
	private int measured = -1;
	private int width;

	ParagraphNumbers(StyledText text, Supplier<@Nullable ShownText> shown, MarkColours colours, Font font) {
		this.text = text;
		this.shown = shown;
		this.colours = colours;
		this.font = font;
	}

	/** Switches them; answers whether that changes anything. */
	boolean show(boolean shows) {
		boolean changes = on != shows;
		on = shows;
		return changes;
	}

	/** What they take of a margin, in pixels; 0 where they are not shown. */
	int width() {
		ShownText document = shown.get();
		int last = document == null ? 1 : document.paragraph(document.length()) + 1;
		if (on && last != measured) {
			measured = last;
			GC gc = new GC(text);
			gc.setFont(font);
			width = gc.textExtent(number(last)).x + GAP;
			gc.dispose();
		}
		return on ? width : 0;
	}

	@Override
	public void paintControl(@Nullable PaintEvent event) {
		ShownText document = shown.get();
		if (!on || document == null || event == null) {
			return;
		}
		GC gc = event.gc;
		gc.setFont(font);
		gc.setForeground(colours.dimmed());
		int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		int right = text.getClientArea().width - text.getRightMargin() + GAP;
		int last = text.getLineIndex(text.getClientArea().height);
		for (int line = text.getLineIndex(0); line <= last; line++) {
			int start = text.getOffsetAtLine(line);
			int y = text.getLinePixel(line);
			int paragraph = document.paragraph(start);
			boolean begins = start == 0 || document.paragraph(start - 1) != paragraph; // else it is a very long one, broken to be shown
			if (y + text.getLineHeight() > 0 && begins && !text.getLine(line).isEmpty()) {
				boolean rightToLeft = document.isRightToLeft(start);
				String number = rightToLeft ? RIGHT_TO_LEFT_MARK + number(paragraph + 1) : number(paragraph + 1); // the sign first, as one reads there
				int x = rightToLeft ? right : text.getLeftMargin() - GAP - gc.textExtent(number).x;
				gc.drawText(number, x, y + text.getBaseline(start) - ascent, SWT.DRAW_TRANSPARENT);
			}
		}
	}

	/** In the digits of the window's language, as in the line below the text. */
	private String number(int paragraph) {
		if (numbers.size() > KEPT) {
			numbers.clear();
		}
		return numbers.computeIfAbsent(paragraph, number -> Messages.format(Messages.BottomLine_paragraph, number));
	}
}

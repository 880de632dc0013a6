// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Table;
import org.hashiya.model.Code;
import org.hashiya.text.Isolates;

/**
 * Paints one row of the list of passages: two lines of text, the quote marked in it, in the direction of its paragraph, and below in the direction of the window where it is from, by whom, and
 * its codes. All rows are equally high, as tables of all platforms want it.
 */
final class PassagePainter {

	private static final int MARGIN_X = 12;
	private static final int MARGIN_Y = 5;
	private static final int GAP = 4;
	private static final int LINES = 2;
	private static final int SWATCH = 9;
	private static final int SPACE = 12;
	/** Latin with accents and Arabic with marks: what is as high as text can be here. */
	private static final String HIGHEST = "Ågلإٍ"; //$NON-NLS-1$
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	private final Table table;
	private final TextLayout layout;
	private final int lineHeight;
	private PassageLook look;

	PassagePainter(Table table) {
		this.table = table;
		layout = new TextLayout(table.getDisplay());
		layout.setFont(table.getFont());
		layout.setText(HIGHEST);
		lineHeight = layout.getLineBounds(0).height + 2;
		look = PassageLook.of(table);
		table.addDisposeListener(event -> layout.dispose());
	}

	/** The theme has changed. */
	void restyle() {
		look = PassageLook.of(table);
	}

	int rowHeight() {
		return 2 * MARGIN_Y + LINES * lineHeight + GAP + lineHeight;
	}

	void paint(GC gc, Rectangle cell, PassageRow row, boolean selected) {
		int width = cell.width - 2 * MARGIN_X;
		if (width <= 0) {
			return;
		}
		paintQuote(gc, cell.x + MARGIN_X, cell.y + MARGIN_Y, width, row, selected);
		paintOrigin(gc, cell.x + MARGIN_X, cell.y + MARGIN_Y + LINES * lineHeight + GAP, width, row, selected);
		gc.setForeground(look.color(Separation.colour(look.theme())));
		gc.drawLine(cell.x, cell.y + cell.height - 1, cell.x + cell.width, cell.y + cell.height - 1);
	}

	private void paintQuote(GC gc, int x, int y, int width, PassageRow row, boolean selected) {
		String quote = row.shownQuote();
		String before = row.before();
		layout.setWidth(width);
		layout.setOrientation(row.rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		layout.setAlignment(SWT.LEFT); // the start of the line in the layout's own orientation
		layout.setText(before + quote + row.shownAfter());
		style(before.length(), before.length() + quote.length(), row, selected);
		while (layout.getLineCount() > LINES) {
			String whole = layout.getText();
			layout.setText(shortened(whole, layout.getLineOffsets()[LINES]));
			style(before.length(), Math.min(layout.getText().length(), before.length() + quote.length()), row, selected);
		}
		layout.draw(gc, x, y);
	}

	/** Without its last word before the limit, so that an ellipsis has room; each call answers something shorter. */
	private static String shortened(String text, int limit) {
		int end = Math.min(limit, text.length() - 1);
		int space = text.lastIndexOf(' ', end - 2);
		int cut = space > 0 ? space : Math.max(1, end - 2);
		return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut).stripTrailing() + ELLIPSIS;
	}

	private void style(int start, int end, PassageRow row, boolean selected) {
		TextStyle context = new TextStyle(null, look.dimmed(selected), null);
		TextStyle marked = new TextStyle(null, look.text(selected), selected ? null : look.color(look.tints().tint(row.codes().stream().map(Code::colour).toList())));
		marked.underline = selected; // the selection hides the tint
		int length = layout.getText().length();
		if (start > 0) {
			layout.setStyle(context, 0, start - 1);
		}
		if (end > start && end <= length) {
			layout.setStyle(marked, start, end - 1);
		}
		if (end < length) {
			layout.setStyle(context, end, length - 1);
		}
	}

	private void paintOrigin(GC gc, int x, int y, int width, PassageRow row, boolean selected) {
		Font font = gc.getFont();
		gc.setFont(table.getFont());
		FontMetrics metrics = gc.getFontMetrics();
		int limit = x + width;
		int top = y + (lineHeight - metrics.getHeight()) / 2;
		int at = text(gc, Isolates.wrap(row.documentName()), x, top, limit, look.dimmed(selected));
		at = text(gc, NLS.bind(Messages.paragraph, row.paragraph()), at, top, limit, look.dimmed(selected));
		at = text(gc, Isolates.wrap(String.join(Messages.joinCoders, row.coders())), at, top, limit, look.dimmed(selected));
		for (Code code : row.codes()) {
			if (at + SWATCH + GAP >= limit) {
				break;
			}
			swatch(gc, code, at, y + (lineHeight - SWATCH) / 2, selected);
			at = text(gc, Isolates.wrap(code.name()), at + SWATCH + GAP, top, limit, look.text(selected));
		}
		gc.setFont(font);
	}

	private void swatch(GC gc, Code code, int x, int y, boolean selected) {
		Color background = gc.getBackground();
		gc.setAntialias(SWT.ON);
		gc.setBackground(look.color(look.tints().full(code.colour())));
		gc.fillRoundRectangle(x, y, SWATCH, SWATCH, 3, 3);
		if (selected) {
			gc.setForeground(look.text(true));
			gc.drawRoundRectangle(x, y, SWATCH - 1, SWATCH - 1, 3, 3);
		}
		gc.setBackground(background);
	}

	/** Draws as much of a text as there is room for, and answers where the next may begin. */
	private static int text(GC gc, String text, int x, int y, int limit, Color colour) {
		int end = CutText.draw(gc, text, x, y, limit, colour);
		return end == x ? x : end + SPACE;
	}

	/** The text of a row for those who hear it, and for tests. */
	static String spoken(PassageRow row) {
		return String.join(" — ", List.of(row.quote(), row.documentName(), NLS.bind(Messages.paragraph, row.paragraph()))); //$NON-NLS-1$
	}
}

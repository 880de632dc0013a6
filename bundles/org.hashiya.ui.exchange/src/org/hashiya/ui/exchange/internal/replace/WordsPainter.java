// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.replace;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.text.ParagraphDirection;

/**
 * Paints the cells of a table so that one sees how they begin: each in its own direction, from the side where it begins, cut at its end. The table alone would cut all
 * on the same side, which for half of the languages is the beginning. Lines are equally high, whatever the script.
 */
final class WordsPainter {

	/** Latin with accents and Arabic with marks: what is as high as text can be here. */
	private static final String HIGHEST = "Ågلإٍ"; //$NON-NLS-1$
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$
	private static final int MARGIN = 6;

	private final Table table;
	private final TextLayout layout;
	private final int height;

	/** Paints this table from now on. */
	static void paint(Table table) {
		WordsPainter painter = new WordsPainter(table);
		table.addListener(SWT.MeasureItem, event -> event.height = painter.height);
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, painter::paint);
		table.addDisposeListener(event -> painter.layout.dispose());
	}

	private WordsPainter(Table table) {
		this.table = table;
		layout = new TextLayout(table.getDisplay());
		layout.setFont(table.getFont());
		layout.setText(HIGHEST);
		height = layout.getLineBounds(0).height + MARGIN;
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void paint(Event event) {
		if (event.item instanceof TableItem item) {
			Rectangle cell = new Rectangle(event.x, event.y, table.getColumn(event.index).getWidth(), event.height);
			boolean selected = (event.detail & SWT.SELECTED) != 0;
			event.gc.setForeground(selected ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : table.getForeground());
			paint(event.gc, item.getText(event.index), cell);
		}
	}

	private void paint(GC gc, String words, Rectangle cell) {
		int width = cell.width - 2 * MARGIN;
		if (width <= 0 || words.isEmpty()) {
			return;
		}
		layout.setOrientation(ParagraphDirection.of(words, 0, words.length()) == ParagraphDirection.RTL ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		layout.setAlignment(SWT.LEFT); // the start of the line in the layout's own orientation
		layout.setWidth(-1);
		layout.setText(words);
		int length = words.length();
		while (length > 1 && layout.getBounds().width > width) {
			length = words.offsetByCodePoints(length, -1);
			layout.setText(words.substring(0, length).stripTrailing() + ELLIPSIS);
		}
		layout.setWidth(width);
		layout.draw(gc, cell.x + MARGIN, cell.y + Math.max(0, (cell.height - layout.getBounds().height) / 2));
	}
}

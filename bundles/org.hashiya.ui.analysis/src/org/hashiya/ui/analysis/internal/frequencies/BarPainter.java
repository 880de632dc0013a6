// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hashiya.model.Code;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.Tints;

/** Draws the bar of a line. The canvas is mirrored with the window, so bars grow from the start of the line in either direction. */
final class BarPainter {

	private static final int MARGIN_X = 6;
	private static final int MOST_HEIGHT = 12;
	private static final int LEAST_MARGIN_Y = 3;
	private static final int RADIUS = 3;

	private BarPainter() {
	}

	/** Where the bar of a cell lies: something to be seen for any share above 0, nothing for 0. */
	static Rectangle bar(Rectangle cell, double share) {
		int height = Math.max(1, Math.min(MOST_HEIGHT, cell.height - 2 * LEAST_MARGIN_Y));
		int widest = Math.max(0, cell.width - 2 * MARGIN_X);
		int width = share <= 0 ? 0 : Math.max(2, (int) Math.round(widest * share));
		return new Rectangle(cell.x + MARGIN_X, cell.y + (cell.height - height) / 2, width, height);
	}

	/** @param event of {@link SWT#PaintItem} for the cell */
	static void paint(Event event, Table table, int columnWidth, Code code, double share, Tints tints) {
		Rectangle bar = bar(new Rectangle(event.x, event.y, columnWidth, event.height), share);
		if (bar.width == 0) {
			return;
		}
		GC gc = event.gc;
		Color background = gc.getBackground();
		Color foreground = gc.getForeground();
		int antialias = gc.getAntialias();
		gc.setAntialias(SWT.ON);
		gc.setBackground(ColourResources.of(table.getDisplay()).color(tints.full(code.colour())));
		gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, RADIUS, RADIUS);
		if ((event.detail & SWT.SELECTED) != 0) {
			gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)); // a blue bar would drown in a blue selection
			gc.drawRoundRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1, RADIUS, RADIUS);
		}
		gc.setBackground(background);
		gc.setForeground(foreground);
		gc.setAntialias(antialias);
	}
}

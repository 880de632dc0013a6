// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hashiya.model.Code;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.Tints;

/** Draws the bar of a line. The canvas is mirrored with the window, so bars grow from the start of the line in either direction. */
final class BarPainter {

	private static final int RADIUS = 3;

	private BarPainter() {
	}

	/** @param event of {@link SWT#PaintItem} for the cell */
	static void paint(Event event, Table table, int columnWidth, Code code, double share, Tints tints) {
		BarShape bar = BarShape.in(event.x, event.y, columnWidth, event.height, share);
		if (bar.width() == 0) {
			return;
		}
		GC gc = event.gc;
		Color background = gc.getBackground();
		Color foreground = gc.getForeground();
		int antialias = gc.getAntialias();
		gc.setAntialias(SWT.ON);
		gc.setBackground(ColourResources.of(table.getDisplay()).color(tints.full(code.colour())));
		gc.fillRoundRectangle(bar.x(), bar.y(), bar.width(), bar.height(), RADIUS, RADIUS);
		if ((event.detail & SWT.SELECTED) != 0) {
			gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)); // a blue bar would drown in a blue selection
			gc.drawRoundRectangle(bar.x(), bar.y(), bar.width() - 1, bar.height() - 1, RADIUS, RADIUS);
		}
		gc.setBackground(background);
		gc.setForeground(foreground);
		gc.setAntialias(antialias);
	}
}

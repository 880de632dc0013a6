// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.hashiya.model.Colour;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;

/**
 * Paints the heading of a group of passages: a triangle that points down where the group is open, the colour of the code or coder, the name, and below it how many there are and what it means. As
 * high as a passage, since all rows of a table are equally high; the room above it parts the groups.
 */
final class HeadingPainter {

	private static final int MARGIN_X = 12;
	private static final int MARGIN_Y = 8;
	private static final int TRIANGLE = 8;
	private static final int GAP = 8;
	private static final int SWATCH = 12;
	private static final String BETWEEN = " · "; //$NON-NLS-1$

	private final Table table;
	private final Font bold;
	private PassageLook look;

	HeadingPainter(Table table) {
		this.table = table;
		bold = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).increaseHeight(1).createFont(table.getDisplay());
		look = PassageLook.of(table);
		table.addDisposeListener(event -> bold.dispose());
	}

	/** The theme has changed. */
	void restyle() {
		look = PassageLook.of(table);
	}

	void paint(GC gc, Rectangle cell, PassageLines.Heading heading, boolean selected) {
		PassageSection section = heading.section();
		Font font = gc.getFont();
		gc.setFont(table.getFont());
		int small = gc.getFontMetrics().getHeight();
		gc.setFont(bold);
		int large = gc.getFontMetrics().getHeight();
		int top = cell.y + cell.height - MARGIN_Y - small - 4 - large;
		int x = cell.x + MARGIN_X;
		triangle(gc, x, top + (large - TRIANGLE) / 2, heading.open(), look.dimmed(selected));
		x += TRIANGLE + GAP;
		Colour colour = section.colour();
		if (colour != null) {
			swatch(gc, colour, x, top + (large - SWATCH) / 2, selected);
			x += SWATCH + GAP;
		}
		int limit = cell.x + cell.width - MARGIN_X;
		CutText.draw(gc, Isolates.wrap(section.name()), x, top, limit, look.text(selected));
		gc.setFont(table.getFont());
		CutText.draw(gc, section.detail().isEmpty() ? count(section) : count(section) + BETWEEN + Isolates.wrap(section.detail()), x, top + large + 4, limit, look.dimmed(selected));
		gc.setForeground(look.color(Separation.colour(look.theme())));
		gc.drawLine(cell.x, cell.y + cell.height - 1, cell.x + cell.width, cell.y + cell.height - 1);
		gc.setFont(font);
	}

	private static void triangle(GC gc, int x, int y, boolean open, Color colour) {
		Color background = gc.getBackground();
		gc.setAntialias(SWT.ON);
		gc.setBackground(colour);
		int half = TRIANGLE / 2;
		gc.fillPolygon(open ? new int[] { x, y + 2, x + TRIANGLE, y + 2, x + half, y + TRIANGLE - 1 } : new int[] { x + 2, y, x + TRIANGLE - 1, y + half, x + 2, y + TRIANGLE }); // mirrored with the table
		gc.setBackground(background);
	}

	private void swatch(GC gc, Colour colour, int x, int y, boolean selected) {
		Color background = gc.getBackground();
		gc.setBackground(look.color(look.tints().full(colour)));
		gc.fillRoundRectangle(x, y, SWATCH, SWATCH, 4, 4);
		if (selected) {
			gc.setForeground(look.text(true));
			gc.drawRoundRectangle(x, y, SWATCH - 1, SWATCH - 1, 4, 4);
		}
		gc.setBackground(background);
	}

	private static String count(PassageSection section) {
		return MessageFormat.format(Messages.headingCount, section.rows().size(), section.documents());
	}

	/** The text of a heading for those who hear it, and for tests. */
	static String spoken(PassageLines.Heading heading) {
		return MessageFormat.format(heading.open() ? Messages.groupOpen : Messages.groupClosed, Isolates.wrap(heading.section().name()), count(heading.section()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.text.TextRange;

/**
 * Paints the cells of a table so that one sees how they begin: each in its own direction, cut at its end, with the whole in a tooltip. The table alone would cut all
 * on the same side, which for half of the languages is the beginning. Lines are equally high, whatever the script.
 */
public final class WordsPainter {

	private static final int MARGIN = 6;
	private static final int TICK = 28;
	private static final String EMPHASIS = "emphasis"; //$NON-NLS-1$
	private static final String ACROSS = "across"; //$NON-NLS-1$
	private static final String TIP = "tip"; //$NON-NLS-1$

	private final Table table;
	private final CutWords cut;
	private final int height;
	private final Foreground foreground;

	/** The colour of the words of a cell. */
	@FunctionalInterface
	public interface Foreground {

		/** @param selected whether the cell is painted as one that is selected */
		Color of(TableItem item, int column, boolean selected);
	}

	/** Paints this table from now on; each text stands at the side where it begins, as quotes do. */
	public static void paint(Table table) {
		paint(table, false, WordsPainter::usual);
	}

	/** Paints this table from now on; what there is room for stands where the columns begin, as names do. */
	public static void paintAligned(Table table) {
		paintAligned(table, WordsPainter::usual);
	}

	/** The same where a table has colours of its own. */
	public static void paintAligned(Table table, Foreground foreground) {
		paint(table, true, foreground);
	}

	private static Color usual(TableItem item, int column, boolean selected) {
		return selected ? item.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : item.getForeground(column);
	}

	private static void paint(Table table, boolean aligned, Foreground foreground) {
		WordsPainter painter = new WordsPainter(table, aligned, foreground);
		table.addListener(SWT.MeasureItem, event -> event.height = painter.height);
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, painter::paint);
		table.addListener(SWT.MouseMove, painter::explain);
	}

	/** Makes a part of a cell stand out. */
	public static void emphasise(TableItem item, int column, TextRange range) {
		item.setData(EMPHASIS + column, range);
	}

	/** Lets the words of the first column run on over the others, as those of a heading do; or ends that. The others are empty. */
	public static void across(TableItem item, boolean across) {
		item.setData(ACROSS, across ? ACROSS : null);
	}

	/** Says of a cell something else than the whole of it; null for that. */
	public static void explain(TableItem item, int column, @Nullable String words) {
		item.setData(TIP + column, words);
	}

	private WordsPainter(Table table, boolean aligned, Foreground foreground) {
		this.table = table;
		this.foreground = foreground;
		cut = new CutWords(table, aligned);
		height = cut.height() + MARGIN;
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void paint(Event event) {
		if (event.item instanceof TableItem item) {
			Rectangle cell = new Rectangle(event.x + unsaidTick(event.index), event.y, width(event.index), event.height);
			boolean selected = (event.detail & SWT.SELECTED) != 0;
			event.gc.setForeground(foreground.of(item, event.index, selected));
			if (item.getData(ACROSS) != null) { // each cell is clipped: each paints its part
				IntStream.range(0, event.index).forEach(before -> cell.x -= table.getColumn(before).getWidth());
				cell.width = IntStream.range(0, table.getColumnCount()).map(column -> table.getColumn(column).getWidth()).sum();
				cut.setFont(item.getFont(0));
				cut.paint(event.gc, item.getText(0), null, inner(cell), false);
				return;
			}
			cut.setFont(item.getFont(event.index));
			cut.paint(event.gc, item.getText(event.index), item.getData(EMPHASIS + event.index) instanceof TextRange range ? range : null, inner(cell), table.getColumn(event.index).getAlignment() == SWT.TRAIL);
		}
	}

	private static Rectangle inner(Rectangle cell) {
		return new Rectangle(cell.x + MARGIN, cell.y, cell.width - 2 * MARGIN, cell.height);
	}

	/** Beside the tick that stands in the first column of some tables there is less room. How much, GTK says wrongly in a mirrored table. */
	private int width(int column) {
		int width = table.getColumn(column).getWidth();
		return isTicked(column) ? width - TICK : width;
	}

	/** In a mirrored table a cell with a tick is said to begin where the tick does. */
	private int unsaidTick(int column) {
		return isTicked(column) && (table.getStyle() & SWT.MIRRORED) != 0 ? TICK : 0;
	}

	private boolean isTicked(int column) {
		return column == 0 && (table.getStyle() & SWT.CHECK) != 0;
	}

	/** Says the whole of a cell that is cut. */
	@NonNullByDefault({}) // the platform says nothing of null
	private void explain(Event event) {
		String whole = null;
		TableItem item = table.getItem(new Point(event.x, event.y));
		for (int i = 0; item != null && i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(event.x, event.y)) {
				cut.setFont(item.getFont(i));
				boolean isCut = item.getData(ACROSS) == null && cut.width(item.getText(i)) > width(i) - 2 * MARGIN;
				whole = item.getData(TIP + i) instanceof String said ? said : isCut ? item.getText(i) : null;
			}
		}
		if (!Objects.equals(whole, table.getToolTipText())) {
			table.setToolTipText(whole);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.text.NumberFormat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IMemento;
import org.hashiya.exchange.ImportReport.Line;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.Numbers;
import org.hashiya.ui.parts.WholeRows;
import org.hashiya.ui.parts.WordsPainter;

/** The lines of a report. Its columns share the width that there is; the one with the first example is there where there is room for it, since the selected line has all of them elsewhere. */
@NonNullByDefault({}) // the platform says nothing of null
final class ReportLines {

	private static final int[] WEIGHTS = { 17, 16, 34, 0, 33 };
	private static final int[] NARROWEST = { 115, 105, 150, 70, 150 };
	private static final int COUNT = 3;
	private static final int EXAMPLE = 4;
	/** Wide enough for all columns, in pixels. */
	private static final int WIDE = 640;

	private final Composite room;
	private final Table table;
	private final TableColumnLayout columns = new Shares();
	private ColumnMemory widths;

	ReportLines(Composite parent, ReportWords words) {
		room = WholeRows.room(parent);
		Composite body = new Composite(room, SWT.NONE);
		body.setLayout(columns);
		table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleNames.set(table, Messages.reportTitle);
		String[] titles = { Messages.columnBecame, words.heading("element"), words.heading("finding"), words.heading("count"), Messages.columnExample }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int at = 0; at < titles.length; at++) {
			TableColumn column = new TableColumn(table, at == COUNT ? Numbers.side(table) : SWT.LEAD);
			column.setText(titles[at]);
			columns.setColumnData(column, at == COUNT ? new ColumnPixelData(NARROWEST[at], true, true) : new ColumnWeightData(WEIGHTS[at], NARROWEST[at]));
		}
		WordsPainter.paintAligned(table);
		WholeRows.end(table, room);
		body.addListener(SWT.Resize, event -> showExamples(body.getSize().x >= WIDE));
	}

	/** The last column takes what is left: nobody makes it narrower or wider. */
	private void showExamples(boolean shown) {
		columns.setColumnData(table.getColumn(EXAMPLE), shown ? new ColumnWeightData(WEIGHTS[EXAMPLE], NARROWEST[EXAMPLE]) : new ColumnPixelData(0, false));
	}

	Table table() {
		return table;
	}

	/** What holds the table. */
	Composite control() {
		return room;
	}

	/** Makes the columns as wide as they were, and remembers how wide they become. */
	void restore(IMemento state) {
		widths = new ColumnMemory(table, columns, state);
	}

	/** Writes down how wide the columns are. */
	void save(IMemento state) {
		widths.save(state);
	}

	/** Adds a line. */
	void add(String outcome, Line line, String finding, String example) {
		new TableItem(table, SWT.NONE).setText(new String[] { outcome, line.element(), finding, NumberFormat.getIntegerInstance().format(line.count()), example });
	}

	/** Takes a column as wide as a person makes it. The numbers are not: GTK widens what stands last while the columns get their widths, and that is where they stand when the examples are away. */
	private final class Shares extends TableColumnLayout {

		@Override
		protected void updateColumnData(Widget column) {
			if (column != table.getColumn(COUNT)) {
				super.updateColumnData(column);
			}
		}
	}
}

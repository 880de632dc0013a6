// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The list of passages: a table of one column that paints its rows itself. Items get their text when they are first seen. */
final class PassageListControl {

	private static final int LEFT_BUTTON = 1;

	private final Table table;
	private final TableColumn column;
	private final PassagePainter painter;
	private List<PassageRow> rows = List.of();

	/** @param open is told which passage the person wants to see in its text: by a click, or by Enter */
	PassageListControl(Composite parent, Consumer<PassageRow> open) {
		this(parent, SWT.MULTI, open);
	}

	/** @param selection SWT.SINGLE or SWT.MULTI */
	PassageListControl(Composite parent, int selection, Consumer<PassageRow> open) {
		table = new Table(parent, SWT.VIRTUAL | selection | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column = new TableColumn(table, SWT.LEAD);
		painter = new PassagePainter(table);
		table.addListener(SWT.SetData, this::name);
		table.addListener(SWT.MeasureItem, event -> event.height = painter.rowHeight());
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.MouseUp, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			if (event.button == LEFT_BUTTON && (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0 && item != null) {
				open.accept(rows.get(table.indexOf(item)));
			}
		});
		table.addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && table.getSelectionIndex() >= 0) {
				open.accept(rows.get(table.getSelectionIndex()));
			}
		});
	}

	Table table() {
		return table;
	}

	/** Shows other passages. Where the same ones are there still, selection and scroll position stay. */
	void show(List<PassageRow> shown) {
		List<PassageRow> selected = selected();
		int top = table.getTopIndex();
		rows = shown;
		table.setItemCount(shown.size());
		table.clearAll();
		table.setSelection(selected.stream().mapToInt(this::find).filter(index -> index >= 0).toArray());
		table.setTopIndex(Math.min(top, Math.max(0, shown.size() - 1)));
		fit();
	}

	/** Goes back to the first passage: others were asked for. */
	void scrollToTop() {
		table.deselectAll();
		table.setTopIndex(0);
	}

	/** Selects the row of this index and no other; none where there is no such row. */
	void select(int index) {
		table.deselectAll();
		if (index >= 0 && index < rows.size()) {
			table.setSelection(index);
		}
	}

	/** The selected passages in their order. */
	List<PassageRow> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	List<PassageRow> selectedOrAll() {
		List<PassageRow> selected = selected();
		return selected.isEmpty() ? rows : selected;
	}

	/** The theme has changed. */
	void restyle() {
		painter.restyle();
		table.redraw();
	}

	private int find(PassageRow row) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).hasRangeOf(row)) {
				return i;
			}
		}
		return -1;
	}

	private void name(Event event) {
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < rows.size()) { // -1: GTK asks for a line that it is removing
			item.setText(PassagePainter.spoken(rows.get(event.index)));
		}
	}

	private void paint(Event event) {
		if (event.item instanceof TableItem item) {
			int index = table.indexOf(item);
			if (index >= 0 && index < rows.size()) {
				painter.paint(event.gc, new Rectangle(event.x, event.y, column.getWidth(), event.height), rows.get(index), (event.detail & SWT.SELECTED) != 0);
			}
		}
	}

	private void fit() {
		int width = table.getClientArea().width;
		if (width > 0 && column.getWidth() != width) {
			column.setWidth(width);
		}
	}
}

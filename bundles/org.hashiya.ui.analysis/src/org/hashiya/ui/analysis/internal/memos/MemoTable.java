// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.hashiya.analysis.memos.MemoFilter.Order;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.WordsPainter;

/** The list of memos; its rows get their text when they are first seen. A click on a heading sorts, a second one goes back to the order in which they were written. In the journal days stand between them. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MemoTable {

	private static final int[] WEIGHTS = { 29, 8, 19, 16, 28 };
	private static final Order[] ORDERS = { Order.TITLE, Order.TYPE, Order.TARGET, Order.AUTHOR, Order.CHANGED };
	private static final int NARROWEST = 70;

	private final Table table;
	private final Font bold;
	private final ColumnMemory widths;
	private List<@NonNull MemoLine> lines = List.of();

	/**
	 * @param state  how wide the columns were, or null
	 * @param sorted is told the order that a person wants
	 */
	public MemoTable(Composite parent, @Nullable IMemento state, Consumer<@NonNull Order> sorted) {
		Composite body = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		body.setLayout(columns);
		table = new Table(body, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		bold = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
		table.addDisposeListener(event -> bold.dispose());
		String[] names = { Messages.columnMemo, Messages.columnType, Messages.columnOn, Messages.columnBy, Messages.columnChanged };
		for (int i = 0; i < names.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEAD);
			column.setText(names[i]);
			columns.setColumnData(column, new ColumnWeightData(WEIGHTS[i], NARROWEST));
			Order order = ORDERS[i];
			column.addListener(SWT.Selection, event -> {
				sorted.accept(table.getSortColumn() == column ? Order.WRITTEN : order);
			});
		}
		WordsPainter.paintAligned(table);
		widths = new ColumnMemory(table, columns, state);
		table.addListener(SWT.SetData, this::fill);
		AccessibleNames.set(table, Messages.table);
	}

	/** Writes down how wide the columns are. */
	void save(@NonNull IMemento state) {
		widths.save(state);
	}

	public Table control() {
		return table;
	}

	/** Shows the order that was chosen before, in the heading. */
	void mark(@NonNull Order order) {
		int column = List.of(ORDERS).indexOf(order);
		table.setSortColumn(column < 0 ? null : table.getColumn(column));
		table.setSortDirection(column < 0 ? SWT.NONE : order == Order.CHANGED ? SWT.DOWN : SWT.UP);
	}

	/** Shows these; the selected memo stays selected. */
	public void show(List<@NonNull MemoLine> shown) {
		MemoRow selected = selected();
		lines = shown;
		table.setItemCount(lines.size());
		table.clearAll();
		table.deselectAll();
		select(selected == null ? null : selected.memo().id());
	}

	/** Selects a memo, if it is listed; else what is selected stays so. */
	boolean select(@Nullable UUID memo) {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i) instanceof MemoLine.Entry entry && entry.row().memo().id().equals(memo)) {
				table.setSelection(i);
				return true;
			}
		}
		return false;
	}

	/** The selected memo, or null. */
	@Nullable
	MemoRow selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < lines.size() && lines.get(index) instanceof MemoLine.Entry entry ? entry.row() : null;
	}

	private void fill(Event event) {
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < lines.size()) { // -1: GTK asks for a line that it is removing
			switch (lines.get(event.index)) {
			case MemoLine.Entry entry -> {
				item.setText(CellText.row(entry.row().cells()));
				item.setFont(null);
				WordsPainter.across(item, false);
			}
			case MemoLine.Day day -> {
				item.setText(new String[] { day.words(), "", "", "", "" }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				item.setFont(bold);
				WordsPainter.across(item, true);
			}
			}
		}
	}
}

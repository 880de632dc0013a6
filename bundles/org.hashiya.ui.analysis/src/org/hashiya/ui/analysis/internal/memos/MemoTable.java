// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.analysis.memos.MemoFilter.Order;

/** The list of memos; its rows get their text when they are first seen. A click on a heading sorts, a second one goes back to the order in which they were written. */
@NonNullByDefault({}) // the platform says nothing of null
final class MemoTable {

	private static final int[] WEIGHTS = { 36, 14, 24, 12, 14 };
	private static final Order[] ORDERS = { null, Order.TYPE, Order.TARGET, null, Order.CHANGED };
	private static final int NARROWEST = 70;

	private final Table table;
	private List<@NonNull MemoRow> rows = List.of();

	/** @param sorted is told the order that a person wants */
	MemoTable(Composite parent, Consumer<@NonNull Order> sorted) {
		Composite body = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		body.setLayout(columns);
		table = new Table(body, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		String[] names = { Messages.columnMemo, Messages.columnType, Messages.columnOn, Messages.columnBy, Messages.columnChanged };
		for (int i = 0; i < names.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEAD);
			column.setText(names[i]);
			columns.setColumnData(column, new ColumnWeightData(WEIGHTS[i], NARROWEST));
			Order order = ORDERS[i];
			column.addListener(SWT.Selection, event -> {
				boolean off = order == null || table.getSortColumn() == column;
				table.setSortColumn(off ? null : column);
				table.setSortDirection(off ? SWT.NONE : order == Order.CHANGED ? SWT.DOWN : SWT.UP);
				sorted.accept(off || order == null ? Order.WRITTEN : order);
			});
		}
		table.addListener(SWT.SetData, this::fill);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID < 0) {
					event.result = Messages.table;
				}
			}
		});
	}

	Table control() {
		return table;
	}

	/** Shows these; the selected one stays selected. */
	void show(List<@NonNull MemoRow> shown) {
		MemoRow selected = selected();
		rows = shown;
		table.setItemCount(rows.size());
		table.clearAll();
		table.deselectAll();
		select(selected == null ? null : selected.memo().id());
	}

	/** Selects a memo, if it is listed; else what is selected stays so. */
	boolean select(@Nullable UUID memo) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).memo().id().equals(memo)) {
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
		return index >= 0 && index < rows.size() ? rows.get(index) : null;
	}

	private void fill(Event event) {
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < rows.size()) { // -1: GTK asks for a line that it is removing
			item.setText(rows.get(event.index).cells().toArray(String[]::new));
		}
	}
}

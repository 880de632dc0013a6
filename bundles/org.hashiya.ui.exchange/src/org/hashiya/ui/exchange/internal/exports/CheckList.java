// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.CellText;

/** Names with boxes, all checked at first, and buttons that check all or none. */
@NonNullByDefault({}) // the platform says nothing of null
final class CheckList {

	private final Composite pane;
	private final Table table;

	/**
	 * @param title   what is listed, for a screen reader
	 * @param names   by id, in order
	 * @param before  what is checked at first; null for all
	 * @param changed is told when boxes change
	 */
	CheckList(Composite parent, String title, Map<UUID, String> names, Set<UUID> before, Runnable changed) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 4).numColumns(2).applyTo(pane);
		table = new Table(pane, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title;
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
		names.forEach((id, name) -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(CellText.unclosed(Isolates.wrap(name)));
			item.setData(id);
			item.setChecked(before == null || before.contains(id));
		});
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK) {
				changed.run();
			}
		}));
		button(Messages.checkAll, true, changed);
		button(Messages.checkNone, false, changed);
	}

	private void button(String text, boolean checked, Runnable changed) {
		Button button = new Button(pane, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			for (TableItem item : table.getItems()) {
				item.setChecked(checked);
			}
			changed.run();
		}));
	}

	Composite control() {
		return pane;
	}

	/** Whether there is something to choose and nothing is chosen. */
	boolean isEmpty() {
		Set<UUID> chosen = chosen();
		return chosen != null && chosen.isEmpty();
	}

	/** What is checked; null where that is all. */
	Set<UUID> chosen() {
		Set<UUID> chosen = new HashSet<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				chosen.add((UUID) item.getData());
			}
		}
		return chosen.size() == table.getItemCount() ? null : chosen;
	}
}

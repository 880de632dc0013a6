// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.ui.parts.WordsPainter;

/** The list of what can be erased. Lines get their text when they are first seen. */
final class CandidateTable {

	private final Table table;
	private List<Candidate> candidates = List.of();

	/** @param chosen is called when another one is selected */
	CandidateTable(Composite parent, Runnable chosen) {
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		column(400);
		column(200);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> chosen.run());
		WordsPainter.paintAligned(table);
	}

	private void column(int width) {
		new TableColumn(table, SWT.LEAD).setWidth(width);
	}

	Table control() {
		return table;
	}

	/** @param selected the id of the one to select */
	void show(List<Candidate> shown, Optional<UUID> selected) {
		candidates = List.copyOf(shown);
		table.deselectAll();
		table.setItemCount(candidates.size());
		table.clearAll();
		for (int i = 0; i < candidates.size(); i++) {
			if (selected.filter(candidates.get(i).id()::equals).isPresent()) {
				table.setSelection(i);
			}
		}
	}

	Optional<Candidate> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < candidates.size() ? Optional.of(candidates.get(index)) : Optional.empty();
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void fill(Event event) {
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < candidates.size()) { // -1: GTK asks for a line that it is removing
			Candidate candidate = candidates.get(event.index);
			item.setText(new String[] { candidate.title(), candidate.where() });
		}
	}
}

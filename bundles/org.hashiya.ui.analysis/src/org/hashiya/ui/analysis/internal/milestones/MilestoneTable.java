// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.model.Coder;
import org.hashiya.model.Milestone;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.WordsPainter;

/** The list of milestones, the newest first. */
final class MilestoneTable {

	private static final int[] WIDTHS = { 130, 150, 90, 200 };
	private static final int NARROWEST = 120;
	private static final int LEAST = 50;

	private final Table table;
	private final int[] wished = WIDTHS.clone();
	private final int[] fitted = WIDTHS.clone();
	private boolean fitting;
	private List<Milestone> milestones = List.of();

	MilestoneTable(Composite parent) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		List<String> titles = List.of(Messages.columnName, Messages.columnSet, Messages.columnBy, Messages.columnDescription);
		for (int i = 0; i < titles.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.LEAD);
			column.setText(titles.get(i));
			column.setWidth(WIDTHS[i]);
			int at = i;
			column.addListener(SWT.Resize, event -> widened(at));
		}
		table.addListener(SWT.Resize, event -> fit());
		AccessibleNames.set(table, Messages.tableName);
		WordsPainter.paintAligned(table);
	}

	/** The description takes what the others leave; where they would leave it nothing, all become narrower, and are as wide as they were when there is room again. */
	private void fit() {
		int room = table.getClientArea().width;
		int others = IntStream.of(wished).limit(WIDTHS.length - 1).sum();
		double share = Math.min(1, (room - NARROWEST) / (double) Math.max(1, others));
		fitting = true;
		int left = room;
		for (int i = 0; i < WIDTHS.length - 1; i++) {
			int width = Math.max(LEAST, (int) (wished[i] * share));
			set(i, width);
			left -= width;
		}
		set(WIDTHS.length - 1, Math.max(LEAST, left));
		fitting = false;
	}

	private void set(int column, int width) {
		fitted[column] = width;
		table.getColumn(column).setWidth(width);
	}

	/** Remembers what a person makes of a column. */
	private void widened(int column) {
		int width = table.getColumn(column).getWidth();
		if (!fitting && width != fitted[column]) { // GTK tells of our own width later once more
			wished[column] = width;
		}
	}

	Table control() {
		return table;
	}

	/** Shows those of a study; the selected one stays selected. */
	void show(Study study) {
		Optional<Milestone> selected = selected();
		milestones = study.milestones().list().reversed();
		table.setRedraw(false);
		table.removeAll();
		for (Milestone milestone : milestones) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(CellText.row(List.of(Isolates.wrap(milestone.name()), when(milestone), coder(study, milestone), Isolates.wrap(milestone.description().replace('\n', ' ')))));
		}
		table.setRedraw(true);
		selected.ifPresent(milestone -> select(milestone.id()));
	}

	/** Selects one; does nothing where it is not there. */
	void select(UUID id) {
		for (int i = 0; i < milestones.size(); i++) {
			if (milestones.get(i).id().equals(id)) {
				table.setSelection(i);
			}
		}
	}

	Optional<Milestone> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < milestones.size() ? Optional.of(milestones.get(index)) : Optional.empty();
	}

	/** When it was set, for the person; empty where that is not known. */
	static String when(Milestone milestone) {
		Instant at = milestone.created().at();
		return at == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(at); //$NON-NLS-1$
	}

	private static String coder(Study study, Milestone milestone) {
		UUID by = milestone.created().by();
		Coder coder = by == null ? null : study.coders().get(by);
		return coder == null ? "" : Isolates.wrap(coder.name()); //$NON-NLS-1$
	}
}

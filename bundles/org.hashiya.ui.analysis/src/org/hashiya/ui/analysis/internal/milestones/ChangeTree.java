// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.hashiya.text.Isolates;
import org.hashiya.ui.analysis.internal.TabSeparated;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.Numbers;
import org.hashiya.ui.parts.RowTips;

/** The comparison as a tree with columns. */
@NonNullByDefault({}) // the platform says nothing of null
final class ChangeTree {

	private static final int LEAST_NAME_WIDTH = 110;
	private static final int LEAST_BECAME_WIDTH = 80;
	private static final int NUMBER_MARGIN = 18;
	private static final int LEAST_NUMBER_WIDTH = 48;

	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final TreeViewer viewer;
	private final List<String> titles = List.of(Messages.columnWhat, Messages.columnBecame, Messages.columnThen, Messages.columnNow, Messages.columnAdded, Messages.columnRemoved);
	private List<ChangeRow> rows = List.of();

	/** @param open is told of which document the person wants to see how it was */
	ChangeTree(Composite parent, Consumer<UUID> open) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(area);
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(false);
		viewer.setContentProvider(new Content());
		RowTips.in(viewer);
		GC gc = new GC(viewer.getTree());
		for (int column = 0; column < titles.size(); column++) {
			column(column, gc);
		}
		gc.dispose();
		viewer.addDoubleClickListener(event -> selectedDocument().ifPresentOrElse(open, this::toggle));
	}

	private void column(int index, GC gc) {
		boolean number = index > 1;
		TreeViewerColumn column = new TreeViewerColumn(viewer, number ? Numbers.side(viewer.getTree()) : SWT.LEAD);
		column.getColumn().setText(titles.get(index));
		column.getColumn().setToolTipText(titles.get(index));
		layout.setColumnData(column.getColumn(), index == 0 ? new ColumnWeightData(3, LEAST_NAME_WIDTH)
				: index == 1 ? new ColumnWeightData(2, LEAST_BECAME_WIDTH) : new ColumnPixelData(Math.max(LEAST_NUMBER_WIDTH, gc.textExtent(titles.get(index)).x + NUMBER_MARGIN)));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				String text = element instanceof ChangeRow row ? row.cell(index) : ""; //$NON-NLS-1$
				return number ? text : CellText.in(viewer.getTree(), text);
			}

			@Override
			public String getToolTipText(Object element) {
				return number || !(element instanceof ChangeRow row) || row.cell(index).isEmpty() ? null : Isolates.wrap(row.cell(index));
			}
		});
	}

	/** Makes the columns as wide as they were; what it answers writes down how wide they are. */
	ColumnMemory columns(@Nullable IMemento state) {
		return new ColumnMemory(viewer.getTree(), layout, state);
	}

	TreeViewer viewer() {
		return viewer;
	}

	void show(List<ChangeRow> shown) {
		rows = shown;
		Object[] expanded = viewer.getExpandedElements();
		viewer.setInput(shown);
		viewer.setExpandedElements(expanded);
	}

	/** The document that is selected. */
	Optional<UUID> selectedDocument() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ChangeRow row ? Optional.ofNullable(row.document()) : Optional.empty();
	}

	private void toggle() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof ChangeRow row) {
			viewer.setExpandedState(row, !viewer.getExpandedState(row));
		}
	}

	/** All lines, with what is below them, as a table for the clipboard. */
	String asText() {
		List<List<String>> lines = new ArrayList<>();
		lines.add(titles);
		for (ChangeRow row : rows) {
			lines.add(cells(row, "")); //$NON-NLS-1$
			row.below().forEach(part -> lines.add(cells(part, "\u2003"))); //$NON-NLS-1$
		}
		return TabSeparated.of(lines);
	}

	private List<String> cells(ChangeRow row, String indent) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < titles.size(); column++) {
			cells.add(column == 0 ? indent + row.cell(column) : row.cell(column));
		}
		return cells;
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			return input instanceof List<?> list ? list.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof ChangeRow row ? row.below().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof ChangeRow row && !row.below().isEmpty();
		}
	}
}

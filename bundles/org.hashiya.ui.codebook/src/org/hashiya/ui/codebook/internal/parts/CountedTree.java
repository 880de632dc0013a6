// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.colour.Tints;
import org.hashiya.ui.parts.NamesPainter;
import org.hashiya.ui.parts.Numbers;
import org.hashiya.ui.parts.RowTips;
import org.hashiya.ui.parts.WholeRows;

/** A tree with a name and, quietly at the far end, a number in each row, which is asked for when the row is seen; names are edited in place when a command says so. */
public final class CountedTree {

	/** The column with the names. */
	public static final int NAME = 0;

	/** The width of the empty column behind the numbers, in pixels. */
	public static final int MARGIN = 6;

	private static final int NAME_WIDTH = 120;
	private static final int COUNT_WIDTH = 52;
	private static final int HEADING_PADDING = 12;

	private final Composite room;
	private final Composite area;
	private final TreeViewer viewer;
	private final TreeViewerColumn name;
	private final TreeViewerColumn count;
	private final TreeColumnLayout columns = new TreeColumnLayout();
	/** What is to be done once no name is being typed. */
	private final List<Runnable> waiting = new ArrayList<>();

	/** What the theme gives a tree. */
	public record Look(Tints tints, Color dimmed) {

		/** From the tree's own colours. */
		public static Look of(Tree tree) {
			ThemeColours theme = ThemeColours.of(tree);
			return new Look(theme.tints(), ColourResources.of(tree.getDisplay()).color(theme.dimmed()));
		}
	}

	/** @param style {@link SWT#SINGLE} or {@link SWT#MULTI} */
	public CountedTree(Composite parent, int style) {
		room = WholeRows.room(parent);
		area = new Composite(room, SWT.NONE);
		area.setLayout(columns);
		viewer = new SeenRowsViewer(area, style | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		name = new TreeViewerColumn(viewer, SWT.LEAD);
		count = new TreeViewerColumn(viewer, Numbers.side(viewer.getTree()));
		columns.setColumnData(name.getColumn(), new ColumnWeightData(1, NAME_WIDTH, false));
		columns.setColumnData(count.getColumn(), new ColumnPixelData(COUNT_WIDTH, false, true));
		NamesPainter.paint(viewer.getTree());
		TreeViewerColumn margin = new TreeViewerColumn(viewer, SWT.NONE);
		margin.setLabelProvider(new Blank());
		columns.setColumnData(margin.getColumn(), new ColumnPixelData(MARGIN, false));
		WholeRows.end(viewer.getTree(), room);
		RowTips.in(viewer);
		TreeViewerEditor.create(viewer, null, new OnDemandOnly(viewer), ColumnViewerEditor.DEFAULT);
		viewer.getColumnViewerEditor().addEditorActivationListener(new NamingEnds());
	}

	/** Labels of both columns. */
	public void setLabels(CellLabelProvider labels) {
		name.setLabelProvider(labels);
		count.setLabelProvider(labels);
	}

	/** Adds a column behind the numbers, which goes when it is disposed. */
	public TreeViewerColumn addColumn(String heading, int width, int style) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style, viewer.getTree().getColumnCount() - 1); // the margin stays at the edge
		column.getColumn().setText(heading);
		column.getColumn().setResizable(true);
		columns.setColumnData(column.getColumn(), new ColumnPixelData(width, true, true));
		room.layout(true, true);
		return column;
	}

	/** Shows headings above the columns, or none where there is none for the names. */
	public void setHeadings(@Nullable String ofNames, String ofNumbers) {
		name.getColumn().setText(ofNames == null ? "" : ofNames); //$NON-NLS-1$
		count.getColumn().setText(ofNames == null ? "" : ofNumbers); //$NON-NLS-1$
		count.getColumn().setToolTipText(ofNames == null ? null : ofNumbers);
		columns.setColumnData(count.getColumn(), new ColumnPixelData(ofNames == null ? COUNT_WIDTH : Math.max(COUNT_WIDTH, width(ofNumbers) + HEADING_PADDING), false, true));
		viewer.getTree().setHeaderVisible(ofNames != null);
		room.layout(true, true);
	}

	private int width(String heading) {
		GC gc = new GC(viewer.getTree());
		try {
			return gc.textExtent(heading).x;
		} finally {
			gc.dispose();
		}
	}

	/** How names are edited. */
	public void setNaming(NameEditing naming) {
		name.setEditingSupport(naming);
	}

	public TreeViewer viewer() {
		return viewer;
	}

	/** What holds the tree. */
	public Control control() {
		return room;
	}

	/** Makes all rows anew; what is laid open or selected stays so where it is still there. Where most rows come or go, that costs a fifth of a refresh, which takes them away one by one. */
	public void renew() {
		withoutFlicker(() -> {
			Object[] open = viewer.getExpandedElements();
			viewer.setInput(viewer.getInput());
			viewer.setExpandedElements(open);
		});
	}

	/** Runs changes of many rows and paints once; where a name is being typed, {@link #afterNaming}. */
	public void withoutFlicker(Runnable change) {
		afterNaming(() -> {
			viewer.getTree().setRedraw(false);
			try {
				change.run();
			} finally {
				viewer.getTree().setRedraw(true);
			}
		});
	}

	/** Runs at once, or after the name that is being typed: rows that are refreshed meanwhile would close its field, and what was typed would be lost. */
	public void afterNaming(Runnable change) {
		if (viewer.isCellEditorActive() || !waiting.isEmpty()) {
			waiting.add(change);
		} else {
			change.run();
		}
	}

	private void runWaiting() {
		List<Runnable> changes = List.copyOf(waiting);
		waiting.clear();
		if (!viewer.getTree().isDisposed()) {
			changes.forEach(this::afterNaming);
		}
	}

	/** The field counts as open until all have been told that it closes: what waits for that comes after. */
	@NonNullByDefault({}) // the platform says nothing of null
	private final class NamingEnds extends EditorEnds {

		@Override
		public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			if (!waiting.isEmpty()) {
				viewer.getTree().getDisplay().asyncExec(CountedTree.this::runWaiting);
			}
		}
	}

	/** Keeps the numbers off the edge. */
	private static final class Blank extends CellLabelProvider {

		@Override
		@NonNullByDefault({}) // the platform says nothing of null
		public void update(ViewerCell cell) {
			// stays empty
		}
	}

	/** Only a command opens the field: a click selects, a double-click does the main thing. */
	private static final class OnDemandOnly extends ColumnViewerEditorActivationStrategy {

		OnDemandOnly(TreeViewer viewer) {
			super(viewer);
		}

		@Override
		@NonNullByDefault({}) // the platform says nothing of null
		protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
			return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
		}
	}
}

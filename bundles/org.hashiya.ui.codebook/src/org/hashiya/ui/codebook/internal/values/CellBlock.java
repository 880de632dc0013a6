// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellNavigationStrategy;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;

/**
 * The block of cells that a person works on: the selected rows, and of these the columns from where Shift was first held to the cell with the focus. The cell with the focus has the colour of a selection, the
 * others of the block a tint of it.
 */
@NonNullByDefault({}) // the platform says nothing of null
final class CellBlock {

	private final TableViewer viewer;
	private final TableViewerFocusCellManager focus;
	private boolean extending;
	private int anchor;
	private int end;
	/** Where the focus shall go, other than by a key. */
	private ViewerCell goal;

	CellBlock(TableViewer viewer) {
		this.viewer = viewer;
		Table table = viewer.getTable();
		table.addListener(SWT.KeyDown, this::pressed); // these listeners come before those of the focus
		table.addListener(SWT.MouseDown, event -> extending = (event.stateMask & SWT.SHIFT) != 0);
		focus = new TableViewerFocusCellManager(viewer, new Highlighter(viewer), new Ways());
	}

	private void pressed(Event event) {
		extending = (event.stateMask & SWT.SHIFT) != 0;
		int key = event.keyCode;
		if (key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT) {
			viewer.getTable().getDisplay().asyncExec(this::showFocus); // where it is by then
		} else if (key != 0 && key != SWT.SHIFT && key != SWT.CTRL && key != SWT.ALT && key != SWT.COMMAND) {
			showFocus();
		}
	}

	/** Brings the cell with the focus to view, also where a key does not move it: at the edge, or where the key opens its field. Somebody may have scrolled it away. */
	private void showFocus() {
		Table table = viewer.getTable();
		ViewerCell cell = table.isDisposed() ? null : focus.getFocusCell();
		if (cell != null && cell.getColumnIndex() < table.getColumnCount()) {
			table.showColumn(table.getColumn(cell.getColumnIndex()));
		}
	}

	/** Which cell has the focus. */
	TableViewerFocusCellManager focus() {
		return focus;
	}

	/** What does rows anew leaves the focus in the first one: brings it back to the row with this number, where it was in the block, so that what is typed gets there. */
	void backTo(int row) {
		int from = anchor;
		int to = end;
		Table table = viewer.getTable();
		if (focus.getFocusCell() == null) {
			table.notifyListeners(SWT.FocusIn, new Event());
		}
		Event selected = new Event();
		selected.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, selected);
		ViewerCell cell = focus.getFocusCell();
		for (ViewerCell before = cell; before != null; before = before.getNeighbor(ViewerCell.LEFT, true)) {
			cell = before;
		}
		while (cell != null && cell.getColumnIndex() != to) {
			cell = cell.getNeighbor(ViewerCell.RIGHT, true);
		}
		goal = cell;
		table.notifyListeners(SWT.KeyDown, new Event());
		goal = null;
		anchor = from;
		end = to;
		table.redraw();
	}

	/** The row of the cell with the focus. */
	Optional<Object> row() {
		return Optional.ofNullable(focus.getFocusCell()).map(ViewerCell::getElement);
	}

	/** The columns of the block, by their numbers, in the order in which they are seen. */
	List<Integer> columns() {
		List<Integer> visual = Arrays.stream(viewer.getTable().getColumnOrder()).boxed().toList();
		int one = Math.max(0, visual.indexOf(anchor));
		int other = Math.max(0, visual.indexOf(end));
		return visual.isEmpty() ? List.of() : visual.subList(Math.min(one, other), Math.max(one, other) + 1);
	}

	/** The colour of the words of a cell: that of a selection where the focus is. */
	Color foreground(TableItem item, int column) {
		return isFocus(item, column) && List.of(viewer.getTable().getSelection()).contains(item) ? item.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : viewer.getTable().getForeground();
	}

	private boolean isFocus(Widget item, int column) {
		ViewerCell focused = focus.getFocusCell();
		return focused != null && focused.getItem() == item && focused.getColumnIndex() == column;
	}

	private void moved(ViewerCell cell) {
		if (cell != null) {
			end = cell.getColumnIndex();
			if (!extending) {
				anchor = end;
			}
			viewer.getTable().redraw();
		}
	}

	/**
	 * Where the focus goes from cell to cell: by keys, of which in a mirrored window the left arrow leads to the next column, or to a goal. Where no cell has the focus, any key begins at one that is seen: the row of the one that
	 * had it was removed, or a mirrored table got the focus before it had a size, when all columns stand outside of it.
	 */
	private final class Ways extends CellNavigationStrategy {

		@Override
		public boolean isNavigationEvent(ColumnViewer in, Event event) {
			return goal != null || focus.getFocusCell() == null || super.isNavigationEvent(in, event);
		}

		@Override
		public ViewerCell findSelectedCell(ColumnViewer in, ViewerCell current, Event event) {
			if (goal != null) {
				return goal;
			}
			if (current == null) {
				ViewerCell first = firstSeen();
				ViewerCell next = first == null ? null : findSelectedCell(in, first, event);
				return next == null ? first : next;
			}
			if ((in.getControl().getStyle() & SWT.RIGHT_TO_LEFT) != 0) {
				if (event.keyCode == SWT.ARROW_LEFT) {
					return current.getNeighbor(ViewerCell.RIGHT, false);
				}
				if (event.keyCode == SWT.ARROW_RIGHT) {
					return current.getNeighbor(ViewerCell.LEFT, false);
				}
			}
			return super.findSelectedCell(in, current, event);
		}

		/** The first cell that is seen whole, of the first row of which anything is seen; null where there is none. */
		private ViewerCell firstSeen() {
			Table table = viewer.getTable();
			if (table.getItemCount() == 0) {
				return null;
			}
			TableItem top = table.getItem(table.getTopIndex());
			return Arrays.stream(table.getColumnOrder()).mapToObj(top::getBounds).filter(cell -> cell.width > 0 && cell.x >= table.getClientArea().x).findFirst()
					.map(cell -> viewer.getCell(new Point(cell.x + 1, cell.y + cell.height - 1))).orElse(null);
		}
	}

	private final class Highlighter extends FocusCellHighlighter {

		Highlighter(ColumnViewer viewer) {
			super(viewer);
			viewer.getControl().addListener(SWT.EraseItem, this::erase);
		}

		@Override
		protected void focusCellChanged(ViewerCell cell) {
			super.focusCellChanged(cell);
			moved(cell);
		}

		@Override
		protected void focusCellChanged(ViewerCell cell, ViewerCell before) {
			super.focusCellChanged(cell, before);
			moved(cell);
		}

		private void erase(Event event) {
			if ((event.detail & SWT.SELECTED) == 0) {
				return;
			}
			Table table = viewer.getTable();
			GC gc = event.gc;
			Color selection = table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
			if (isFocus(event.item, event.index)) {
				gc.setBackground(selection);
				gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
			} else {
				gc.setBackground(columns().contains(event.index) ? tint(table, selection) : table.getBackground());
				gc.setForeground(table.getForeground());
			}
			Rectangle clip = gc.getClipping();
			gc.fillRectangle(clip.x, event.y, clip.width, event.height);
			event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
		}

		private static Color tint(Table table, Color selection) {
			return ColourResources.of(table.getDisplay()).color(ThemeColours.of(table).tints().tint(List.of(ThemeColours.colour(selection.getRGB()))));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.model.Code;
import org.hashiya.ui.analysis.internal.frequencies.FrequencySheet.Line;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.colour.Tints;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.Numbers;
import org.hashiya.ui.parts.RowTips;

/**
 * The table of the view. Lines get their text when they are first seen (SWT.VIRTUAL), so that a codebook of thousands costs what fits the screen; columns are made anew only when there are
 * others.
 */
final class FrequencyTableControl {

	private static final int NAME_WIDTH = 220;
	private static final int BAR_WIDTH = 180;
	private static final int LEAST_NUMBER_WIDTH = 64;
	private static final int WIDEST_PART = 140;
	private static final int CELL_MARGIN = 26;

	private static final String KEY = "key"; //$NON-NLS-1$

	private final TableViewer viewer;
	private final Map<String, Integer> widths = new HashMap<>();
	private final Consumer<SortOrder> sort;
	private final BiConsumer<Line, FrequencyColumn> open;
	private final FrequencyLabels labels;
	private @Nullable FrequencySheet sheet;
	private Tints tints;
	private int lastColumn;

	/**
	 * @param sort is told by what the person wants the lines sorted
	 * @param open is told which line the person wants to look into, and in which column
	 */
	FrequencyTableControl(Composite parent, Consumer<SortOrder> sort, BiConsumer<Line, FrequencyColumn> open) {
		this.sort = sort;
		this.open = open;
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		AccessibleNames.set(table, Messages.tableName);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		tints = ThemeColours.of(table).tints();
		labels = new FrequencyLabels(viewer, () -> tints);
		RowTips.in(viewer);
		viewer.setContentProvider((IStructuredContentProvider) input -> input instanceof FrequencySheet shown ? shown.lines().toArray() : new Object[0]);
		table.addListener(SWT.PaintItem, this::paintBar);
		table.addListener(SWT.MouseDown, event -> lastColumn = columnAt(event));
		table.addListener(SWT.KeyDown, event -> lastColumn = 0);
		table.addListener(SWT.DefaultSelection, event -> opened());
	}

	TableViewer viewer() {
		return viewer;
	}

	@Nullable
	FrequencySheet sheet() {
		return sheet;
	}

	/** Shows other numbers; selection and scroll position stay where the codes are still there. */
	void show(FrequencySheet shown) {
		FrequencySheet before = sheet;
		sheet = shown;
		labels.show(shown);
		Table table = viewer.getTable();
		table.setRedraw(false);
		try {
			if (before == null || !titles(before).equals(titles(shown))) {
				makeColumns(shown);
			}
			markSorted(shown);
			int top = table.getTopIndex();
			List<?> selected = viewer.getStructuredSelection().toList();
			viewer.setInput(shown);
			if (!selected.isEmpty()) {
				int[] indexes = selected.stream().mapToInt(shown.lines()::indexOf).filter(index -> index >= 0).toArray();
				table.setSelection(indexes);
			}
			if (before != null) {
				table.setTopIndex(top);
			}
		} finally {
			table.setRedraw(true);
		}
	}

	/** How wide each column is, or was when it was shown last; what they are called by is for {@link #restore} alone. The bars take what is left. */
	Map<String, Integer> widths() {
		Map<String, Integer> now = new HashMap<>(widths);
		for (TableColumn column : viewer.getTable().getColumns()) {
			if (column.getWidth() > 0 && column.getData(KEY) instanceof String key && !key.isEmpty()) {
				now.put(key, column.getWidth());
			}
		}
		return now;
	}

	/** Makes the columns as wide as they were; before anything is shown. */
	void restore(Map<String, Integer> before) {
		widths.putAll(before);
	}

	private static String key(FrequencyColumn column) {
		return switch (column) {
		case FrequencyColumn.Bar bar -> ""; //$NON-NLS-1$
		case FrequencyColumn.Part part -> String.valueOf(part.id());
		default -> column.key().name();
		};
	}

	/** The theme has changed. */
	void restyle() {
		tints = ThemeColours.of(viewer.getTable()).tints();
		viewer.refresh();
	}

	/** The selected lines in their order on the screen, or all where none is selected. */
	List<Line> selectedOrAll() {
		FrequencySheet shown = sheet;
		if (shown == null) {
			return List.of();
		}
		int[] indexes = viewer.getTable().getSelectionIndices();
		List<Line> selected = new ArrayList<>();
		for (int index : indexes) {
			selected.add(shown.lines().get(index));
		}
		selected.sort((a, b) -> Integer.compare(shown.lines().indexOf(a), shown.lines().indexOf(b)));
		return selected.isEmpty() ? shown.lines() : selected;
	}

	private static List<FrequencyColumn> titles(FrequencySheet of) {
		return of.columns(); // records: equal where titles and places are
	}

	private void makeColumns(FrequencySheet shown) {
		Table table = viewer.getTable();
		widths.putAll(widths());
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		GC gc = new GC(table);
		try {
			for (FrequencyColumn column : shown.columns()) {
				makeColumn(column, gc);
			}
		} finally {
			gc.dispose();
		}
	}

	private void makeColumn(FrequencyColumn column, GC gc) {
		TableViewerColumn made = new TableViewerColumn(viewer, column.isNumber() ? Numbers.side(viewer.getTable()) : SWT.LEAD);
		String title = FrequencyWords.title(column);
		made.getColumn().setText(title);
		made.getColumn().setToolTipText(title);
		made.getColumn().setMoveable(false);
		made.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
		made.setLabelProvider(labels.of(column));
		int titleWidth = gc.textExtent(title).x + CELL_MARGIN;
		made.getColumn().setData(KEY, key(column));
		made.getColumn().setWidth(widths.getOrDefault(key(column), switch (column) {
		case FrequencyColumn.Name name -> NAME_WIDTH;
		case FrequencyColumn.Bar bar -> BAR_WIDTH;
		case FrequencyColumn.Part part -> Math.clamp(titleWidth, LEAST_NUMBER_WIDTH, WIDEST_PART);
		default -> Math.max(LEAST_NUMBER_WIDTH, titleWidth);
		}));
	}

	private void sortBy(FrequencyColumn column) {
		FrequencySheet shown = sheet;
		if (shown != null) {
			sort.accept(shown.settings().order().clicked(column));
		}
	}

	private void markSorted(FrequencySheet shown) {
		Table table = viewer.getTable();
		table.setSortColumn(null);
		for (int i = 0; i < shown.columns().size(); i++) {
			if (shown.settings().order().isBy(shown.columns().get(i))) {
				table.setSortColumn(table.getColumn(i));
				table.setSortDirection(shown.settings().order().descending() ? SWT.DOWN : SWT.UP);
				return;
			}
		}
	}

	private void paintBar(Event event) {
		FrequencySheet shown = sheet;
		if (shown == null || event.index >= shown.columns().size() || !(shown.columns().get(event.index) instanceof FrequencyColumn.Bar)) {
			return;
		}
		if (event.item instanceof TableItem item && item.getData() instanceof Line line) {
			Code code = line.code();
			if (code != null) {
				BarPainter.paint(event, viewer.getTable(), viewer.getTable().getColumn(event.index).getWidth(), code, shown.share(line), tints);
			}
		}
	}

	private int columnAt(Event event) {
		TableItem item = viewer.getTable().getItem(new Point(event.x, event.y));
		for (int column = 0; item != null && column < viewer.getTable().getColumnCount(); column++) {
			Rectangle bounds = item.getBounds(column);
			if (event.x >= bounds.x && event.x < bounds.x + bounds.width) {
				return column;
			}
		}
		return 0;
	}

	private void opened() {
		FrequencySheet shown = sheet;
		int index = viewer.getTable().getSelectionIndex();
		if (shown != null && index >= 0 && index < shown.lines().size() && lastColumn < shown.columns().size()) {
			open.accept(shown.lines().get(index), shown.columns().get(lastColumn));
		}
	}
}

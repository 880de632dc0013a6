// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.hashiya.model.Element;
import org.hashiya.model.Study;
import org.hashiya.model.Variable;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.Numbers;
import org.hashiya.ui.parts.WordsPainter;

/**
 * The table of values: a row for each case or document, the name first, then a column for each variable. Rows are ids; only those that are seen are asked for. Typing, Enter and F2 edit the cell that has the
 * focus; Shift and the arrows, or Shift and a click, extend it to a block of cells.
 */
@NonNullByDefault({}) // the platform says nothing of null
public final class ValueGrid {

	private static final int NAME_WIDTH = 160;
	private static final int VALUE_WIDTH = 120;
	private static final String VARIABLE = "variable"; //$NON-NLS-1$

	/** Takes what is typed in a cell. */
	@FunctionalInterface
	public interface Writer {

		/**
		 * @param variable null for the name
		 * @return whether it fits; if not, the person was told
		 */
		boolean write(UUID owner, @Nullable UUID variable, String typed);
	}

	private final Owners owners;
	private final TableViewer viewer;
	private final CellBlock block;
	private final ValueRows rows;
	private final Writer writer;
	private final Map<UUID, Integer> widths = new HashMap<>();
	private List<UUID> order = List.of();
	private List<Variable> variables = List.of();
	private List<UUID> shown = List.of();
	/** A row that is selected as soon as it is there. */
	private @Nullable UUID awaited;
	private @Nullable Study study;
	private boolean namesShown;

	/**
	 * @param nameHeading what the column of names is called
	 * @param writer      takes what is typed in a cell
	 */
	public ValueGrid(Composite parent, Owners owners, String nameHeading, Writer writer) {
		this.owners = owners;
		this.writer = writer;
		rows = new ValueRows(owners);
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
		viewer.getTable().addListener(SWT.FocusIn, event -> showNames());
		block = new CellBlock(viewer);
		WordsPainter.paintAligned(viewer.getTable(), (item, column, selected) -> block.foreground(item, column));
		TableViewerEditor.create(viewer, block.focus(), new CellActivation(viewer), ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
		column(null, nameHeading, NAME_WIDTH);
	}

	/** GTK brings the last column to view when a table gets the focus for the first time. */
	private void showNames() {
		if (!namesShown) {
			namesShown = true;
			Table table = viewer.getTable();
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					table.showColumn(table.getColumn(0));
				}
			});
		}
	}

	public TableViewer viewer() {
		return viewer;
	}

	/** Which rows are shown, and in which order; {@link #show} takes it over. */
	public ValueRows rows() {
		return rows;
	}

	/** Shows the values of a study as it is now, from the beginning. */
	public void show(@Nullable Study now) {
		study = now;
		showVariables();
		showRows();
	}

	/**
	 * Shows a later snapshot; asks for the rows that differ and are seen, and for others where some came, went or have another place.
	 *
	 * @param changed the ids of what is different
	 */
	public void update(Study now, Set<UUID> changed) {
		study = now;
		int row = block.row().map(shown::indexOf).orElse(-1);
		if (showVariables() | showRows()) {
			if (row >= 0 && !shown.isEmpty() && viewer.getStructuredSelection().isEmpty()) {
				select(shown.get(Math.min(row, shown.size() - 1))); // the one beside what is gone
			}
			return;
		}
		if (!changed.isEmpty()) {
			viewer.update(changed.stream().filter(shown::contains).toArray(), null);
			if ((viewer.getTable().getStyle() & SWT.MIRRORED) != 0) {
				viewer.getTable().redraw(); // scrolled sideways, GTK paints a part of the row alone there
			}
		}
	}

	/** Columns are made anew only where the variables are others. */
	private boolean showVariables() {
		List<Variable> all = study == null ? List.of() : study.variables().list();
		if (all.equals(variables)) {
			return false;
		}
		keepLayout();
		variables = List.copyOf(all);
		for (int column = viewer.getTable().getColumnCount() - 1; column > 0; column--) {
			viewer.getTable().getColumn(column).dispose();
		}
		variables.forEach(variable -> column(variable, variable.name(), widths.getOrDefault(variable.id(), VALUE_WIDTH)));
		applyOrder();
		showSort();
		viewer.refresh();
		namesShown = false;
		return true;
	}

	private boolean showRows() {
		List<UUID> now = study == null ? List.of() : rows.of(study);
		if (now.equals(shown)) {
			return false;
		}
		shown = now;
		int top = viewer.getTable().getTopIndex();
		Object selection = viewer.getStructuredSelection();
		Optional<Object> focused = block.row();
		viewer.setInput(now);
		viewer.setSelection((StructuredSelection) selection);
		viewer.getTable().setTopIndex(top);
		focused.filter(row -> now.contains(row) && viewer.getStructuredSelection().toList().contains(row)).ifPresent(row -> block.backTo(now.indexOf(row)));
		if (awaited != null && now.contains(awaited)) {
			select(awaited);
		}
		return true;
	}

	private static boolean isNumber(Variable variable) {
		return variable.type() == Variable.Type.INTEGER || variable.type() == Variable.Type.DECIMAL;
	}

	private void column(@Nullable Variable variable, String heading, int width) {
		TableViewerColumn made = new TableViewerColumn(viewer, variable != null && isNumber(variable) ? Numbers.side(viewer.getTable()) : SWT.LEAD);
		TableColumn column = made.getColumn();
		column.setText(CellText.in(viewer.getTable(), heading));
		column.setWidth(width);
		column.setMoveable(variable != null);
		column.setData(VARIABLE, variable == null ? null : variable.id());
		column.setToolTipText(variable == null || variable.description().isBlank() ? null : variable.description());
		column.addListener(SWT.Selection, event -> sort(variable));
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return CellText.in(viewer.getTable(), text(element, variable));
			}
		});
		made.setEditingSupport(new CellEditing(viewer, column, element -> text(element, variable), (element, typed) -> writer.write((UUID) element, variable == null ? null : variable.id(), typed)));
	}

	/** What stands in a cell: a value, or with null the name; empty where there is none, or the row is gone. */
	private String text(Object row, @Nullable Variable variable) {
		Element owner = known(row);
		return owner == null ? "" : variable == null ? Owners.name(owner) : ValueRows.shown(owner, variable); //$NON-NLS-1$
	}

	private void sort(@Nullable Variable variable) {
		rows.sort(variable == null ? null : variable.id());
		showSort();
		showRows();
	}

	/** Sorts by the column that has the focus, as a click on its heading does. */
	public void sortByFocus() {
		sort(block.columns().stream().findFirst().flatMap(this::variable).orElse(null));
	}

	private void showSort() {
		Table table = viewer.getTable();
		Optional<TableColumn> sorted = Arrays.stream(table.getColumns()).filter(column -> rows.isSortedBy((UUID) column.getData(VARIABLE))).findFirst();
		table.setSortColumn(sorted.orElse(null));
		table.setSortDirection(sorted.isEmpty() ? SWT.NONE : rows.isDown() ? SWT.DOWN : SWT.UP);
	}

	/** Takes over what a person has typed in the filter. */
	public void filtered() {
		showRows();
	}

	private @Nullable Element known(Object element) {
		return study != null && element instanceof UUID id ? owners.get(study, id) : null;
	}

	/** The selected cases or documents as they are now, from the top. */
	public List<Element> selected() {
		List<Element> selected = new ArrayList<>();
		for (Object element : viewer.getStructuredSelection().toArray()) {
			Optional.ofNullable(known(element)).ifPresent(selected::add);
		}
		return selected;
	}

	/** What is shown, from the top. */
	public List<Element> shown() {
		return shown.stream().map(this::known).filter(Objects::nonNull).toList();
	}

	/** Whether no row is shown. */
	public boolean isEmpty() {
		return shown.isEmpty();
	}

	/** The variables of the block that has the focus, in the order in which they are seen; empty where it has names in it alone. */
	public List<Variable> block() {
		return block.columns().stream().map(this::variable).flatMap(Optional::stream).toList();
	}

	/** Whether the block begins at the names. */
	public boolean hasNames() {
		return block.columns().contains(0);
	}

	/** The variables from the first of the block on, in the order in which they are seen. */
	public List<Variable> from() {
		int first = block.columns().stream().filter(column -> column > 0).findFirst().orElse(-1);
		List<Integer> visual = Arrays.stream(viewer.getTable().getColumnOrder()).boxed().toList();
		return first < 0 ? List.of() : visual.subList(visual.indexOf(first), visual.size()).stream().map(this::variable).flatMap(Optional::stream).toList();
	}

	private Optional<Variable> variable(int column) {
		return column < 1 || column > variables.size() ? Optional.empty() : Optional.of(variables.get(column - 1));
	}

	/** Selects a row and brings it to view, at once or as soon as it is there. */
	public void select(UUID id) {
		int row = shown.indexOf(id);
		awaited = row < 0 ? id : null;
		if (row >= 0) {
			viewer.setSelection(new StructuredSelection(id), true);
			block.backTo(row);
		}
	}

	/** Opens the field of a cell: of a variable, or of the name. */
	public void edit(UUID id, @Nullable Variable variable) {
		viewer.editElement(id, variable == null ? 0 : variables.indexOf(variable) + 1);
	}

	private void keepLayout() {
		Table table = viewer.getTable();
		if (!variables.isEmpty()) {
			order = Arrays.stream(table.getColumnOrder()).mapToObj(column -> (UUID) table.getColumn(column).getData(VARIABLE)).filter(Objects::nonNull).toList();
		}
		Arrays.stream(table.getColumns()).filter(column -> column.getData(VARIABLE) != null && !isStretched(column)).forEach(column -> widths.put((UUID) column.getData(VARIABLE), column.getWidth()));
	}

	/** Whether a column is the last one and as wide as there is room, which GTK makes it and no person: with another one behind it, that would be nowhere to be seen. */
	private boolean isStretched(TableColumn column) {
		Table table = viewer.getTable();
		int[] visual = table.getColumnOrder();
		return table.indexOf(column) == visual[visual.length - 1] && Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum() <= table.getClientArea().width;
	}

	/** The columns that were moved where they were, those that nobody has seen yet behind them. */
	private void applyOrder() {
		List<Integer> columns = new ArrayList<>(List.of(0));
		order.forEach(id -> variables.stream().filter(variable -> variable.id().equals(id)).findFirst().ifPresent(variable -> columns.add(variables.indexOf(variable) + 1)));
		for (int column = 1; column <= variables.size(); column++) {
			if (!columns.contains(column)) {
				columns.add(column);
			}
		}
		viewer.getTable().setColumnOrder(columns.stream().mapToInt(Integer::intValue).toArray());
	}

	/** How the columns are: to be remembered until the next start. */
	public GridLayoutMemory.Columns columns() {
		keepLayout();
		TableColumn names = viewer.getTable().getColumn(0);
		return new GridLayoutMemory.Columns(isStretched(names) ? NAME_WIDTH : names.getWidth(), Map.copyOf(widths), order, rows.isSortedBy(null), rows.sortedBy().orElse(null), rows.isDown());
	}

	/** Makes the columns as they were; before anything is shown. */
	public void restore(GridLayoutMemory.Columns before) {
		viewer.getTable().getColumn(0).setWidth(Math.max(40, before.nameWidth()));
		widths.putAll(before.widths());
		order = before.order();
		rows.sort(before.byName(), before.sortedBy(), before.down());
		showSort();
	}

	/** Tells who wants to know of keys that are pressed in the table, before the table does. */
	public void onKey(Consumer<org.eclipse.swt.widgets.Event> listener) {
		viewer.getTable().addListener(SWT.KeyDown, listener::accept);
	}
}

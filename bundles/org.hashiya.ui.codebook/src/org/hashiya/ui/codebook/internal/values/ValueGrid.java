// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.hashiya.model.Case;
import org.hashiya.model.Study;
import org.hashiya.model.Variable;
import org.hashiya.ui.codebook.internal.dialogs.Messages;

/** The table itself: a row for each case, the name first, then a column for each variable. Rows are the ids of cases. Typing, Enter and F2 edit the cell that has the focus. */
@NonNullByDefault({}) // the platform says nothing of null
public final class CaseTable {

	private static final int NAME_WIDTH = 160;
	private static final int VALUE_WIDTH = 120;

	/** Takes what is typed in a cell. */
	@FunctionalInterface
	public interface Writer {

		/** @param variable null for the name */
		void write(UUID owner, @Nullable UUID variable, String typed);
	}

	private final TableViewer viewer;
	private final TableViewerFocusCellManager focus;
	private final CaseRows rows = new CaseRows();
	private final Writer writer;
	private List<Variable> variables = List.of();
	private @Nullable Study study;

	/** @param writer takes what is typed in a cell */
	public CaseTable(Composite parent, Writer writer) {
		this.writer = writer;
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
		focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		TableViewerEditor.create(viewer, focus, new Activation(viewer), ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
		column(null, Messages.Case_name, NAME_WIDTH);
	}

	public TableViewer viewer() {
		return viewer;
	}

	/** Which cases are shown, and in which order; {@link #show} takes it over. */
	public CaseRows rows() {
		return rows;
	}

	/** Shows the cases of a study as it is now; columns are made anew only where the variables are others. */
	public void show(@Nullable Study now) {
		study = now;
		List<Variable> all = now == null ? List.of() : now.variables().list();
		if (!all.equals(variables)) {
			variables = List.copyOf(all);
			for (int column = viewer.getTable().getColumnCount() - 1; column > 0; column--) {
				viewer.getTable().getColumn(column).dispose();
			}
			variables.forEach(variable -> column(variable, variable.name(), VALUE_WIDTH));
		}
		Object selection = viewer.getStructuredSelection();
		viewer.setInput(now == null ? List.of() : rows.of(now).stream().map(Case::id).toList());
		viewer.setSelection((StructuredSelection) selection);
	}

	private void column(@Nullable Variable variable, String heading, int width) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(heading);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(variable != null);
		column.getColumn().setToolTipText(variable == null || variable.description().isBlank() ? null : variable.description());
		column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), variable));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				Case known = known(element);
				return known == null ? "" : variable == null ? known.name() : CaseRows.value(known, variable); //$NON-NLS-1$
			}
		});
		column.setEditingSupport(new Cells(variable));
	}

	private void sort(TableColumn column, @Nullable Variable variable) {
		rows.sort(variable == null ? null : variable.id());
		viewer.getTable().setSortColumn(rows.isSorted() ? column : null);
		viewer.getTable().setSortDirection(!rows.isSorted() ? SWT.NONE : rows.isDown() ? SWT.DOWN : SWT.UP);
		show(study);
	}

	private @Nullable Case known(Object element) {
		return study != null && element instanceof UUID id ? study.cases().get(id) : null;
	}

	/** The selected cases as they are now, from the top. */
	public List<Case> selected() {
		List<Case> selected = new ArrayList<>();
		for (Object element : viewer.getStructuredSelection().toArray()) {
			Optional.ofNullable(known(element)).ifPresent(selected::add);
		}
		return selected;
	}

	/** The cases that are shown, from the top. */
	public List<Case> shown() {
		return study == null ? List.of() : rows.of(study);
	}

	/** The variable of the cell that has the focus; empty where that is a name. */
	public Optional<Variable> variable() {
		ViewerCell cell = focus.getFocusCell();
		int column = cell == null ? 0 : cell.getColumnIndex();
		return column < 1 || column > variables.size() ? Optional.empty() : Optional.of(variables.get(column - 1));
	}

	public List<Variable> variables() {
		return variables;
	}

	/** Selects a case and brings it to view. */
	public void select(UUID id) {
		viewer.setSelection(new StructuredSelection(id), true);
	}

	/** Opens the field of a cell: of a variable, or of the name. */
	public void edit(UUID id, @Nullable Variable variable) {
		viewer.editElement(id, variable == null ? 0 : variables.indexOf(variable) + 1);
	}

	private final class Cells extends EditingSupport {

		private final @Nullable Variable variable;
		private final TextCellEditor editor;

		Cells(@Nullable Variable variable) {
			super(CaseTable.this.viewer);
			this.variable = variable;
			editor = new TextCellEditor(CaseTable.this.viewer.getTable());
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return known(element) != null;
		}

		@Override
		protected Object getValue(Object element) {
			Case known = known(element);
			return known == null ? "" : variable == null ? known.name() : CaseRows.value(known, variable); //$NON-NLS-1$
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (!Objects.equals(getValue(element), value)) {
				writer.write((UUID) element, variable == null ? null : variable.id(), String.valueOf(value));
			}
		}
	}

	/** A double-click, F2, Enter and a typed character open the field; a click selects. */
	private static final class Activation extends ColumnViewerEditorActivationStrategy {

		Activation(TableViewer viewer) {
			super(viewer);
			setEnableEditorActivationWithKeyboard(true);
		}

		@Override
		protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
			return switch (event.eventType) {
			case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION, ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
			case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2
					|| event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
			default -> false;
			};
		}
	}
}

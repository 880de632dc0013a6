// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;

/** Typing in the cells of one column. A typed character takes the place of what stands there, as in a spreadsheet; F2 and Enter go on from it. What is refused after Enter, Tab or a click into another cell stays in the field, to be corrected there; Escape gives it up. */
@NonNullByDefault({}) // the platform says nothing of null
final class CellEditing extends EditingSupport {

	private final TableViewer viewer;
	private final TableColumn column;
	private final TextCellEditor editor;
	private final Function<Object, String> text;
	private final BiPredicate<Object, String> write;

	private Object edited;
	/** What Tab has written already. */
	private String taken;

	/**
	 * @param text  what stands in the cell of a row
	 * @param write takes what is typed there, and says whether it fits
	 */
	CellEditing(TableViewer viewer, TableColumn column, Function<Object, String> text, BiPredicate<Object, String> write) {
		super(viewer);
		this.viewer = viewer;
		this.column = column;
		this.text = text;
		this.write = write;
		editor = new TextCellEditor(viewer.getTable()) {
			@Override
			public void activate(ColumnViewerEditorActivationEvent event) {
				super.activate(event);
				if (event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.character > ' ' && getControl() instanceof Text field) {
					field.setText(String.valueOf(event.character));
					field.setSelection(1);
				}
			}

			@Override
			protected Control createControl(Composite parent) {
				Control field = super.createControl(parent);
				field.addListener(SWT.Traverse, CellEditing.this::goesOn); // before that which opens the next cell
				return field;
			}

			@Override
			protected void doSetFocus() {
				boolean typed = getControl() instanceof Text field && field.getText().length() == 1 && field.getSelectionCount() == 0 && field.getCaretPosition() == 1;
				super.doSetFocus();
				if (typed && getControl() instanceof Text field) {
					field.setSelection(1); // or the next character would take the place of the first
				}
			}
		};
	}

	/** Tab leads to the next cell once the value fits. */
	private void goesOn(Event event) {
		boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (next && event.widget instanceof Text field && !field.getText().equals(getValue(edited))) {
			if (write.test(edited, field.getText())) {
				taken = field.getText();
			} else {
				event.detail = SWT.TRAVERSE_NONE;
				event.doit = true; // done with: the key goes nowhere else
				field.selectAll();
			}
		}
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		edited = element;
		taken = null;
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return true;
	}

	@Override
	protected Object getValue(Object element) {
		return text.apply(element);
	}

	@Override
	protected void setValue(Object element, Object value) {
		String typed = String.valueOf(value);
		if (!typed.equals(taken) && !typed.equals(getValue(element)) && !write.test(element, typed)) {
			viewer.getTable().getDisplay().asyncExec(() -> correct(element, typed)); // once the field is closed
		}
	}

	/** Who clicks into another view is not held back. */
	private void correct(Object element, String typed) {
		if (!column.isDisposed() && viewer.getTable().isFocusControl()) {
			viewer.editElement(element, viewer.getTable().indexOf(column));
			if (editor.isActivated() && editor.getControl() instanceof Text field) {
				field.setText(typed);
				field.selectAll();
			}
		}
	}
}

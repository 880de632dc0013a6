// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/** Typing a name in a tree. */
public final class NameEditing extends EditingSupport {

	/** What becomes of a name that was typed. */
	public interface Namer {

		/** The name of a row to start from; nothing where the row has no name that could be changed. */
		Optional<String> name(Object row);

		/** Takes a name that is not empty. */
		void name(Object row, String typed);
	}

	private final TextCellEditor editor;
	private final Namer namer;
	private final TreeViewer viewer;
	private final FieldOverName over;

	public NameEditing(TreeViewer viewer, Namer namer) {
		super(viewer);
		this.viewer = viewer;
		this.namer = namer;
		editor = new TextCellEditor(viewer.getTree());
		over = FieldOverName.watch(viewer.getTree(), editor.getControl());
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected CellEditor getCellEditor(Object element) {
		over.name(viewer.testFindItem(element) instanceof TreeItem item ? item : null);
		return editor;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected boolean canEdit(Object element) {
		return namer.name(element).isPresent();
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected Object getValue(Object element) {
		return namer.name(element).orElse(""); //$NON-NLS-1$
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void setValue(Object element, Object value) {
		String typed = String.valueOf(value).strip();
		if (!typed.isEmpty()) { // an empty name leaves things as they were
			namer.name(element, typed);
		}
	}
}

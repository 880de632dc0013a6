// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/** A double-click, F2, Enter and a typed character open the field of a cell; a click selects. */
@NonNullByDefault({}) // the platform says nothing of null
final class CellActivation extends ColumnViewerEditorActivationStrategy {

	CellActivation(TableViewer viewer) {
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

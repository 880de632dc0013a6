// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;

/** Is told when the field of a cell has closed, with what was typed taken or not; the name is taken between the two events of its end. */
@NonNullByDefault({}) // the platform says nothing of null
public abstract class EditorEnds extends ColumnViewerEditorActivationListener {

	@Override
	public final void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
		// nothing to prepare
	}

	@Override
	public final void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
		// nothing to add
	}

	@Override
	public final void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		// not at its end yet
	}
}

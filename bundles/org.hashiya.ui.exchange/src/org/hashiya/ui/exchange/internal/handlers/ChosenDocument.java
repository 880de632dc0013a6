// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.parts.DocumentEditorInput;

/** The document that a command is about. */
@NonNullByDefault({}) // the platform says nothing of null
final class ChosenDocument {

	private ChosenDocument() {
	}

	/** The one that is selected, else the one in the editor in front. */
	static Optional<DocumentEditorInput> of(ExecutionEvent event) {
		Optional<DocumentEditorInput> selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1
				? Adapters.of(selection.getFirstElement(), DocumentEditorInput.class)
				: Optional.empty();
		return selected.or(() -> HandlerUtil.getActiveEditorInput(event) instanceof DocumentEditorInput input ? Optional.of(input) : Optional.empty());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.editor.CodingEditor;
import org.hashiya.ui.parts.CodeSelection;

/** Shows only the branch of the code that is selected in the codebook in the text in front, or all again where that is shown already. */
public final class ShowBranchHandler extends AbstractHandler {

	@Override
	public void setEnabled(@Nullable Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof CodingEditor);
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (event != null && HandlerUtil.getActiveEditor(event) instanceof CodingEditor editor) {
			selected(event).ifPresent(editor::showOnly);
		}
		return null;
	}

	private static Optional<UUID> selected(ExecutionEvent event) {
		Object first = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
		return Optional.ofNullable(Adapters.adapt(first, CodeSelection.class)).map(codes -> codes.codes().getFirst());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.model.Code;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.parts.PartIds;

/** A new code beside the selected one, or at the top; works from everywhere and brings the codebook up. */
public final class NewCodeHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(PartIds.CODEBOOK) instanceof CodebookView view) {
				view.startNewCode(view.selected().map(Code::parent).orElse(null));
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}

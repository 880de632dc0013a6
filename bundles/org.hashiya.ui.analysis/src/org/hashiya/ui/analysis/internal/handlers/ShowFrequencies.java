// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.parts.PartIds;

/** Brings up the view of frequencies. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ShowFrequencies extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(PartIds.FREQUENCIES);
		} catch (PartInitException e) {
			throw new ExecutionException(PartIds.FREQUENCIES, e);
		}
		return null;
	}
}

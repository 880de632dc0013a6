// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.exchange.internal.erase.TrashDialog;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Trash: the removed documents of the current study. */
@NonNullByDefault({}) // the platform says nothing of null
public final class TrashHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(OpenStudies.class).current().ifPresent(study -> new TrashDialog(window, study).open());
		return null;
	}
}

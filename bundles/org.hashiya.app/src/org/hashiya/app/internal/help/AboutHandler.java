// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help &gt; About. */
public final class AboutHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		new AboutDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell()).open(); // the active shell may be one without a window, and Escape leaves no dialog of that
		return null;
	}
}

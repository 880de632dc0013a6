// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help &gt; Welcome. */
public final class WelcomeHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		WelcomeKeeper.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		return null;
	}
}

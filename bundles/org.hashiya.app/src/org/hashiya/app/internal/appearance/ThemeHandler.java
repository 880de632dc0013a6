// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Window &gt; Theme. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	static final String COMMAND = "org.hashiya.app.theme"; //$NON-NLS-1$
	static final String VALUE = "org.hashiya.app.value"; //$NON-NLS-1$

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Themes.valueOf(event.getParameter(VALUE)).choose(window);
		window.getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(Themes.chosen().name().equals(parameters.get(VALUE)));
	}
}

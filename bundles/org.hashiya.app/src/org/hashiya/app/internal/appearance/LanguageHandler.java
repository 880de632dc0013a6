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

/** Window &gt; Language. */
public final class LanguageHandler extends AbstractHandler implements IElementUpdater {

	private static final String COMMAND = "org.hashiya.app.language"; //$NON-NLS-1$

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new LanguageSwitch(window).to(new Language(event.getParameter(ThemeHandler.VALUE)));
		window.getService(ICommandService.class).refreshElements(COMMAND, null); // a radio entry checks itself even where the person said "not now"
		return null;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(Language.current().tag().equals(parameters.get(ThemeHandler.VALUE)));
	}
}

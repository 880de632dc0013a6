// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.analysis.Unit;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.parts.PartIds;

/** Counts something else for each code: the unit that the parameter names, or, without one, with sub-codes or without. */
public final class CountCodesHandler extends AbstractHandler implements IElementUpdater {

	private static final String UNIT = "org.hashiya.ui.codebook.unit"; //$NON-NLS-1$

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window.getActivePage().findView(PartIds.CODEBOOK) instanceof CodebookView view) {
			String unit = event.getParameter(UNIT);
			view.count(unit == null ? view.unit() : Unit.valueOf(unit), unit == null ? !view.withSubcodes() : view.withSubcodes());
			window.getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		}
		return null;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // so it is declared
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchPage page = element.getServiceLocator().getService(IWorkbenchWindow.class).getActivePage();
		if (page != null && page.findView(PartIds.CODEBOOK) instanceof CodebookView view) {
			Object unit = parameters.get(UNIT);
			element.setChecked(unit == null ? view.withSubcodes() : view.unit().name().equals(unit));
		}
	}
}

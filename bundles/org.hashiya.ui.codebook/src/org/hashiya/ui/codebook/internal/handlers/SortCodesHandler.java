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
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.tree.CodeOrder;
import org.hashiya.ui.parts.PartIds;

/** Shows the codes in another order; the codebook keeps its own. */
public final class SortCodesHandler extends AbstractHandler implements IElementUpdater {

	private static final String ORDER = "org.hashiya.ui.codebook.order"; //$NON-NLS-1$

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window.getActivePage().findView(PartIds.CODEBOOK) instanceof CodebookView view) {
			view.sort(CodeOrder.valueOf(event.getParameter(ORDER)));
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
			element.setChecked(view.order().name().equals(parameters.get(ORDER)));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.model.Code;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.acts.PinCode;

/** Pins the selected code to a number key, or to none; the menu says which codes have the others. */
public final class PinCodeHandler extends AbstractHandler implements IElementUpdater {

	private static final String KEY = "org.hashiya.ui.codebook.key"; //$NON-NLS-1$

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CodebookView view) {
			int key = Integer.parseInt(event.getParameter(KEY));
			view.selected().ifPresent(code -> view.perform(new PinCode(code.id(), key)));
		}
		return null;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // so it is declared
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		if (window.getActivePage() != null && window.getActivePage().getActivePart() instanceof CodebookView view && parameters.get(KEY) instanceof String text) {
			int key = Integer.parseInt(text);
			element.setChecked(view.selected().filter(code -> code.pinned() == key).isPresent());
			if (key > 0) {
				element.setText(view.shown().flatMap(codes -> codes.codebook().list().stream().filter(code -> code.pinned() == key).map(Code::name).findFirst())
						.map(name -> Phrases.of(Messages.Pin_taken, key, name.replace("&", "&&"))).orElse(text)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}

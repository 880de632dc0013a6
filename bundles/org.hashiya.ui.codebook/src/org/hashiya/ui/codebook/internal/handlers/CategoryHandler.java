// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.acts.SetCodable;

/** Makes the selected codes categories that only group others, or, where all are, such that can be applied again. */
public final class CategoryHandler extends CodesHandler implements IElementUpdater {

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		view.perform(new SetCodable(codes.stream().map(Code::id).toList(), codes.stream().noneMatch(Code::codable)));
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // so it is declared
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		boolean category = window.getActivePage() != null && window.getActivePage().getActivePart() instanceof CodebookView view
				&& !view.selectedAll().isEmpty() && view.selectedAll().stream().noneMatch(Code::codable);
		element.setChecked(category);
	}
}

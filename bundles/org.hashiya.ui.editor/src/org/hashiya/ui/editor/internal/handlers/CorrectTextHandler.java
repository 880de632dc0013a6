// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.ui.editor.CodingEditor;
import org.hashiya.ui.editor.internal.EditorCommand;

/** Begins to correct the text, or applies what was corrected; its entry is checked while it is on. */
public final class CorrectTextHandler extends EditorHandler implements IElementUpdater {

	@Override
	boolean isPossible(CodingEditor editor) {
		return editor.can(EditorCommand.CORRECT_TEXT);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchPage page = element.getServiceLocator().getService(IWorkbenchWindow.class).getActivePage();
		element.setChecked(page != null && page.getActiveEditor() instanceof CodingEditor editor && editor.isOn(EditorCommand.CORRECT_TEXT));
	}
}

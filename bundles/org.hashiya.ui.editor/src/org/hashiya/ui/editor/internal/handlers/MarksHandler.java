// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.ui.editor.CodingEditor;
import org.hashiya.ui.editor.internal.EditorCommand;

/** Chooses what is shown of the codings; the entry of what is chosen is checked. */
public final class MarksHandler extends EditorHandler implements IElementUpdater, IExecutableExtension {

	private String command = ""; //$NON-NLS-1$

	@Override
	public void setInitializationData(@Nullable IConfigurationElement config, @Nullable String propertyName, @Nullable Object data) throws CoreException {
		if (config != null) {
			command = String.valueOf(config.getAttribute("commandId")); //$NON-NLS-1$
		}
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchPage page = element.getServiceLocator().getService(IWorkbenchWindow.class).getActivePage();
		if (page != null && page.getActiveEditor() instanceof CodingEditor editor) {
			for (EditorCommand each : EditorCommand.values()) {
				if (each.id().equals(command)) {
					element.setChecked(editor.isOn(each));
				}
			}
		}
	}
}

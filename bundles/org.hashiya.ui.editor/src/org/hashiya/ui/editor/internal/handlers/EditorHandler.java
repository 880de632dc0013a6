// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.editor.CodingEditor;
import org.hashiya.ui.editor.internal.EditorCommand;

/** Runs a command of the editor that is in front, where that can do it now. */
public class EditorHandler extends AbstractHandler {

	/** Whether the editor can do it now. */
	boolean isPossible(CodingEditor editor) {
		return editor.can(EditorCommand.ZOOM_NORMAL);
	}

	@Override
	public final void setEnabled(@Nullable Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof CodingEditor editor && isPossible(editor));
	}

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (event != null && HandlerUtil.getActiveEditor(event) instanceof CodingEditor editor) {
			for (EditorCommand command : EditorCommand.values()) {
				if (command.id().equals(event.getCommand().getId())) {
					editor.run(command);
				}
			}
		}
		return null;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.editor.CodingEditor;
import org.hashiya.ui.editor.internal.find.FindView;
import org.hashiya.ui.editor.internal.find.FindWords;

/** Opens the view for finding in all texts; with what is selected in the text in front, where that is a few words. */
public final class FindInStudyHandler extends AbstractHandler {

	private static final int LONGEST = 100;

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
		if (event != null && window != null) {
			StyledText text = HandlerUtil.getActivePart(event) instanceof CodingEditor editor ? editor.getAdapter(StyledText.class) : null;
			String selection = text == null || text.getSelectionCount() > LONGEST ? "" : text.getSelectionText().strip(); //$NON-NLS-1$
			FindView.show(window.getActivePage(), new FindWords(selection.indexOf('\n') >= 0 ? "" : selection, false), null); //$NON-NLS-1$
		}
		return null;
	}
}

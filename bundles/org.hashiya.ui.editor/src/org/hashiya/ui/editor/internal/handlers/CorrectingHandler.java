// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import org.hashiya.ui.editor.CodingEditor;
import org.hashiya.ui.editor.internal.EditorCommand;

/** Ends the correction of a text. */
public final class CorrectingHandler extends EditorHandler {

	@Override
	boolean isPossible(CodingEditor editor) {
		return editor.can(EditorCommand.APPLY_CORRECTIONS);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import org.hashiya.ui.editor.CodingEditor;
import org.hashiya.ui.editor.internal.EditorCommand;

/** Codes, or writes a memo: not while the text is being corrected. */
public final class CodingHandler extends EditorHandler {

	@Override
	boolean isPossible(CodingEditor editor) {
		return editor.can(EditorCommand.QUICK_CODE);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.swt.custom.StyledText;

/** Where the row of a position begins. The widget tells where its letters do: those of a font that is less high than another one in the row stand lower. */
final class RowTop {

	private RowTop() {
	}

	/**
	 * The top of the row, in pixels of the widget.
	 *
	 * @param y      what the widget tells of the position
	 * @param top    of its line
	 * @param height of all rows of its line
	 */
	static int of(StyledText text, int y, int top, int height) {
		int pitch = text.getLineHeight() + text.getLineSpacing();
		return height % pitch != 0 ? y : top + Math.round((float) (y - top) / pitch) * pitch; // else the rows are not all of the usual height
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Draws one line of text, and of a long one as much as there is room for. */
final class CutText {

	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	private CutText() {
	}

	/**
	 * Draws it in the font that is set.
	 *
	 * @param limit where it has to end
	 * @return where it ends, or would end if there were room; where there is no room at all, where it would begin
	 */
	static int draw(GC gc, String text, int x, int y, int limit, Color colour) {
		if (x >= limit) {
			return x;
		}
		int width = gc.textExtent(text).x;
		String shown = text;
		if (x + width > limit) {
			int room = limit - x - gc.textExtent(ELLIPSIS).x;
			int length = text.length();
			while (length > 0 && gc.textExtent(text.substring(0, length)).x > room) {
				length = text.offsetByCodePoints(length, -1);
			}
			shown = text.substring(0, length) + ELLIPSIS;
		}
		gc.setForeground(colour);
		gc.drawText(shown, x, y, true);
		return x + width;
	}
}

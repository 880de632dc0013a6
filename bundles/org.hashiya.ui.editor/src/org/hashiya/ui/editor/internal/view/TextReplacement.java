// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * How a viewer comes to show another text that is much like the one it shows: by its one stretch that differs.
 *
 * @param start  where the texts begin to differ
 * @param length of what gives way
 * @param by     what takes its place
 */
record TextReplacement(int start, int length, String by) {

	/** From the first to the last character that differs; no surrogate pair is cut. */
	static TextReplacement between(String before, String after) {
		int most = Math.min(before.length(), after.length());
		int start = 0;
		while (start < most && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
			start--;
		}
		int same = 0;
		while (same < most - start && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
			same++;
		}
		if (same > 0 && Character.isLowSurrogate(before.charAt(before.length() - same))) {
			same--;
		}
		return new TextReplacement(start, before.length() - same - start, after.substring(start, after.length() - same));
	}

	/** Shows the other text; selection and scroll position stay on the characters that they are on, as far as these are there. */
	void run(SourceViewer viewer) {
		StyledText text = viewer.getTextWidget();
		Point selection = text.getSelection();
		int top = text.getOffsetAtLine(text.getTopIndex());
		int pixel = text.getLinePixel(text.getTopIndex());
		try {
			viewer.getDocument().replace(start, length, by);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // it was compared with this text
		}
		text.setSelection(moved(selection.x), moved(selection.y));
		text.setTopIndex(text.getLineAtOffset(moved(top)));
		text.setTopPixel(text.getTopPixel() + text.getLinePixel(text.getTopIndex()) - pixel);
	}

	int moved(int position) {
		return position <= start ? position : position >= start + length ? position + by.length() - length : Math.min(position, start + by.length());
	}
}

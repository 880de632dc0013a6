// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.hashiya.text.TextRange;

/** Frames what was found, over whatever else is drawn there: a frame is seen on any tint, in any theme, and by who sees no colours. */
final class FoundStyles {

	private FoundStyles() {
	}

	/**
	 * Styles with frames.
	 *
	 * @param styles in text order, disjoint; some are changed
	 * @param found  in text order, disjoint
	 * @return in text order, disjoint
	 */
	static List<StyleRange> over(List<StyleRange> styles, List<TextRange> found, int from, int to, Color frame) {
		List<StyleRange> framed = new ArrayList<>(styles);
		for (TextRange range : found) {
			int start = Math.max(from, range.start());
			int end = Math.min(to, range.end());
			if (start < end) {
				frame(framed, start, end, frame);
			}
		}
		return framed;
	}

	private static void frame(List<StyleRange> styles, int start, int end, Color frame) {
		int at = start;
		int index = 0;
		while (at < end) {
			while (index < styles.size() && styles.get(index).start + styles.get(index).length <= at) {
				index++;
			}
			StyleRange there = index < styles.size() ? styles.get(index) : null;
			if (there == null || there.start > at) { // nothing is drawn here yet
				StyleRange bare = new StyleRange();
				bare.start = at;
				bare.length = Math.min(end, there == null ? end : there.start) - at;
				styles.add(index, bare);
				there = bare;
			} else if (there.start < at) {
				styles.add(index, cut(there, there.start, at));
				there.length -= at - there.start;
				there.start = at;
				index++;
			}
			if (there.start + there.length > end) {
				styles.add(index + 1, cut(there, end, there.start + there.length));
				there.length = end - there.start;
			}
			there.borderStyle = SWT.BORDER_SOLID;
			there.borderColor = frame;
			at = there.start + there.length;
		}
	}

	private static StyleRange cut(StyleRange style, int start, int end) {
		StyleRange part = (StyleRange) style.clone();
		part.start = start;
		part.length = end - start;
		return part;
	}
}

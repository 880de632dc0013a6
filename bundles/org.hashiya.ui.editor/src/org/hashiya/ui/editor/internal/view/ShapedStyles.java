// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyleRange;
import org.hashiya.ui.editor.internal.reading.LineShape;

/** Lays the shape of a line (a speaker's label, a heading) over the styles that its marks and fonts have: these stay, the letters become bold, larger or dimmed. */
final class ShapedStyles {

	private final ReadingFonts fonts;
	private final MarkColours colours;

	ShapedStyles(ReadingFonts fonts, MarkColours colours) {
		this.fonts = fonts;
		this.colours = colours;
	}

	/**
	 * The styles of a line with its shape.
	 *
	 * @param styles in text order and disjoint; may be changed
	 * @param offset of the line
	 */
	List<StyleRange> shaped(List<StyleRange> styles, @Nullable LineShape shape, int offset) {
		if (shape == null) {
			return styles;
		}
		int to = offset + shape.end();
		List<StyleRange> all = new ArrayList<>(styles.size() + 4);
		int at = offset;
		for (StyleRange style : styles) {
			plain(all, at, Math.min(style.start, to), shape, offset);
			int end = style.start + style.length;
			if (style.start < to) {
				split(all, style, style.start, Math.min(end, to), shape, offset);
			}
			if (end > to) {
				all.add(part(style, Math.max(style.start, to), end));
			}
			at = Math.max(at, end);
		}
		plain(all, at, to, shape, offset);
		return all;
	}

	private void plain(List<StyleRange> all, int from, int to, LineShape shape, int offset) {
		if (from < to) {
			split(all, new StyleRange(), from, to, shape, offset);
		}
	}

	private void split(List<StyleRange> all, StyleRange style, int from, int to, LineShape shape, int offset) {
		int signs = Math.clamp(offset + shape.signs(), from, to);
		for (int[] piece : new int[][] { { from, signs }, { signs, to } }) {
			if (piece[0] < piece[1]) {
				StyleRange part = part(style, piece[0], piece[1]);
				if (shape.weight() != LineShape.Weight.PLAIN) {
					part.font = fonts.weighted(style.font != null, shape.weight());
				}
				if (piece[1] <= signs && part.background == null) { // on a tint it would be hard to read
					part.foreground = colours.dimmed();
				}
				all.add(part);
			}
		}
	}

	private static StyleRange part(StyleRange style, int from, int to) {
		StyleRange part = (StyleRange) style.clone();
		part.start = from;
		part.length = to - from;
		return part;
	}
}

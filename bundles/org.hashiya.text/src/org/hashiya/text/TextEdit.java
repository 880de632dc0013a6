// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.List;

/**
 * One place where a text was changed: a range gave way to other words. Positions are those of the text before any of the edits that it belongs to, in UTF-16 units.
 *
 * @param start    where it begins
 * @param end      where it ends, exclusive; the start where nothing was taken away
 * @param inserted what stands there now; empty where nothing was put in
 */
public record TextEdit(int start, int end, String inserted) {

	/** @throws IllegalArgumentException if the end comes before the start, or the start before 0 */
	public TextEdit {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException(start + ".." + end);
		}
	}

	/**
	 * Makes the changed text. Costs as much as its length.
	 *
	 * @param edits ascending, without overlap
	 * @throws IllegalArgumentException if they overlap or are not ascending, or one is outside of the text
	 */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder made = new StringBuilder(text.length());
		int at = 0;
		for (TextEdit edit : edits) {
			if (edit.start < at || edit.end > text.length()) {
				throw new IllegalArgumentException(edit.start + ".." + edit.end + " after " + at + " in " + text.length());
			}
			made.append(text, at, edit.start).append(edit.inserted);
			at = edit.end;
		}
		return made.append(text, at, text.length()).toString();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.hashiya.text.TextRange;

/** Which parts of a text are written in Arabic letters and which in letters of other scripts, so that each gets a font that has them. */
public final class ScriptRuns {

	private ScriptRuns() {
	}

	/** Whether there is an Arabic letter among the first characters of the text, in UTF-16 units; looks no further. */
	public static boolean hasArabic(String text, int first) {
		int end = Math.min(first, text.length());
		for (int at = 0; at < end; at++) {
			if (isArabic(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The runs that are not Arabic, in order, without white space at their ends. In a paragraph from left to right that is all between two Arabic words, digits and signs included. In one from
	 * right to left it is from a letter to the last letter or digit that is joined to it, with what stands between such words: digits and signs around belong to the Arabic there, and keep its
	 * height and shape.
	 */
	public static List<TextRange> other(String text, boolean rightToLeft) {
		List<TextRange> runs = new ArrayList<>();
		int start = -1;
		int end = -1;
		boolean joined = false;
		for (int at = 0; at < text.length();) {
			char unit = text.charAt(at);
			if (!rightToLeft && unit > ' ' && unit <= '~') { // nearly all of most texts
				start = start < 0 ? at : start;
				end = ++at;
				joined = true;
				continue;
			}
			int codePoint = text.codePointAt(at);
			int after = at + Character.charCount(codePoint);
			boolean space = Character.isWhitespace(codePoint);
			if (isArabic(codePoint)) {
				if (start >= 0) {
					runs.add(new TextRange(start, end));
				}
				start = -1;
			} else if (!space && (!rightToLeft || Character.isLetter(codePoint) || start >= 0 && joined && continues(codePoint))) {
				start = start < 0 ? at : start;
				end = after;
				joined = true;
			}
			joined &= !space;
			at = after;
		}
		if (start >= 0) {
			runs.add(new TextRange(start, end));
		}
		return runs;
	}

	private static boolean continues(int codePoint) {
		return Character.isDigit(codePoint) || isMark(codePoint);
	}

	private static boolean isMark(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	private static boolean isArabic(int codePoint) {
		return codePoint >= 0x600 && codePoint <= 0x6FF || codePoint >= 0x750 && codePoint <= 0x77F || codePoint >= 0x870 && codePoint <= 0x8FF
				|| codePoint >= 0xFB50 && codePoint <= 0xFDFF || codePoint >= 0xFE70 && codePoint < 0xFEFF;
	}
}

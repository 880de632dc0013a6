// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

/** Some words around a passage, cut between words where that can be; what was left out shows as an ellipsis. */
final class Surroundings {

	static final int BEFORE = 40;
	static final int AFTER = 160;
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	private Surroundings() {
	}

	/**
	 * What stands before a passage.
	 *
	 * @param from where its paragraph starts, in UTF-16 units
	 * @param to   where the passage starts
	 */
	static String before(String text, int from, int to) {
		if (to - from <= BEFORE) {
			return text.substring(from, to);
		}
		int start = to - BEFORE;
		int space = text.indexOf(' ', start);
		return ELLIPSIS + text.substring(space >= 0 && space < to - 1 ? space + 1 : whole(text, start), to);
	}

	/**
	 * What stands after a passage.
	 *
	 * @param from where the passage ends
	 * @param to   where the paragraph ends
	 */
	static String after(String text, int from, int to) {
		if (to - from <= AFTER) {
			return text.substring(from, to);
		}
		int end = from + AFTER;
		int space = text.lastIndexOf(' ', end);
		return text.substring(from, space > from ? space : whole(text, end)) + ELLIPSIS;
	}

	private static int whole(String text, int offset) {
		return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
	}
}

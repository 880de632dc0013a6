// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import org.hashiya.text.Graphemes;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Edge;

/** A few words of a passage, on one line. */
final class Excerpt {

	/** In UTF-16 units. */
	private static final int LONGEST = 40;
	private static final String MORE = "…"; //$NON-NLS-1$

	private Excerpt() {
	}

	/** The words at one edge of a range. */
	static String of(String text, TextRange range, Edge edge) {
		if (range.length() <= LONGEST) {
			return oneLine(range.in(text));
		}
		int cut = edge == Edge.START ? range.start() + LONGEST : range.end() - LONGEST;
		TextRange whole = Graphemes.around(text, cut, cut);
		return edge == Edge.START ? oneLine(text.substring(range.start(), whole.start())) + MORE : MORE + oneLine(text.substring(whole.end(), range.end()));
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

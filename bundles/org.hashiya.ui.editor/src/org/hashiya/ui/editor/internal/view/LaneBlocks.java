// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.swt.custom.StyledText;

/**
 * Lines whose brackets share the room for their names: what is pushed stays inside. So names stand where they stand whatever else is in view, and one has to look at a few lines before and after those to say where. A long
 * line, which has room of its own, begins a block; short ones go on with it, at most some together. It is told by the text alone, since nothing out of view is to be laid out for it.
 */
final class LaneBlocks {

	private static final int LONG = 160;
	private static final int MOST_LINES = 12;

	private final StyledText text;

	LaneBlocks(StyledText text) {
		this.text = text;
	}

	/** The first line of the block of a line. */
	int first(int line) {
		int first = line;
		while (!begins(first)) {
			first--;
		}
		return first;
	}

	/** The last line of the block of a line. */
	int last(int line) {
		int last = line;
		while (last + 1 < text.getLineCount() && !begins(last + 1)) {
			last++;
		}
		return last;
	}

	private boolean begins(int line) {
		return line % MOST_LINES == 0 || (line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount()) - text.getOffsetAtLine(line) > LONG;
	}
}

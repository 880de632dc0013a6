// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.ui.IMemento;

/**
 * Where somebody was in a text, for the next start.
 *
 * @param top   the paragraph at the top of the view, from 0
 * @param start where the selection begins, in UTF-16 units of the document's text
 * @param end   where it ends
 */
public record ReadingPlace(int top, int start, int end) {

	private static final String TOP = "top"; //$NON-NLS-1$
	private static final String START = "start"; //$NON-NLS-1$
	private static final String END = "end"; //$NON-NLS-1$

	/** What {@link #save} wrote; the beginning of the text where it did not. */
	public static ReadingPlace of(IMemento memento) {
		return new ReadingPlace(number(memento, TOP), number(memento, START), number(memento, END));
	}

	/** Where somebody is now. */
	public static ReadingPlace in(TextPane text) {
		return new ReadingPlace(text.widget().getTopIndex(), text.selection().start(), text.selection().end());
	}

	private static int number(IMemento memento, String key) {
		Integer value = memento.getInteger(key);
		return value == null ? 0 : value;
	}

	public void save(IMemento memento) {
		memento.putInteger(TOP, top);
		memento.putInteger(START, start);
		memento.putInteger(END, end);
	}

	/** Goes there; a place beyond the end of the text is its end. */
	public void restore(TextPane text) {
		text.restore(top, start, end);
	}
}

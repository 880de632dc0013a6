// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.text.Bidi;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.hashiya.text.Isolates;

/** A name or a value alone in a cell of a table that GTK draws. There it runs as the window does, and not as its first letter: the period of "Salim B." stood before it in a mirrored window. */
public final class CellText {

	private static final String CLOSED_AT_THE_END = "\u2069+$"; //$NON-NLS-1$

	private CellText() {
	}

	/**
	 * The text so that it runs as its first letter; as it is where that makes no difference. What is opened is not closed, the cell ends anyway: GTK measures a cell without the mark that closes, and where it is the widest of
	 * its column, gives that mark a line of its own.
	 */
	public static String in(Control table, String text) {
		return of((table.getStyle() & SWT.RIGHT_TO_LEFT) != 0, text);
	}

	static String of(boolean mirrored, String text) {
		boolean runsAnyway = new Bidi(text, mirrored ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT).getRunCount() < 2;
		return runsAnyway ? text : unclosed(Isolates.wrap(text));
	}

	/** A text that may end in an isolate, so that it takes one line: see {@link #in}. */
	public static String unclosed(String text) {
		return text.replaceFirst(CLOSED_AT_THE_END, ""); //$NON-NLS-1$
	}

	/** The texts of a row, so that each takes one line: see {@link #in}. */
	public static String[] row(List<String> texts) {
		return texts.stream().map(CellText::unclosed).toArray(String[]::new);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.Bidi;

/** A name or a value alone in a cell of a table that GTK draws. There it runs as the window does, and not as its first letter: the period of "Salim B." stood before it in a mirrored window. */
public final class CellText {

	private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]"); //$NON-NLS-1$
	private static final String CLOSED_AT_THE_END = "\u2069+$"; //$NON-NLS-1$

	private CellText() {
	}

	/**
	 * The text so that it runs as its first letter; as it is where that makes no difference. What is opened is not closed, the cell ends anyway: in the cell that is the widest of its column so far, GTK
	 * gives what comes behind an isolate a line of its own.
	 */
	public static String in(Control table, String text) {
		return of((table.getStyle() & SWT.RIGHT_TO_LEFT) != 0, text);
	}

	static String of(boolean mirrored, String text) {
		return unclosed(mirrored, Isolates.wrap(text));
	}

	/** A text that may hold isolates, so that it takes one line: without them where they change nothing that is seen, else with the last ones open, see {@link #in}. */
	public static String unclosed(String text) {
		return unclosed(Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT, text);
	}

	static String unclosed(boolean mirrored, String text) {
		String plain = ISOLATES.matcher(text).replaceAll(""); //$NON-NLS-1$
		return seen(mirrored, plain).equals(seen(mirrored, text)) ? plain : text.replaceFirst(CLOSED_AT_THE_END, ""); //$NON-NLS-1$
	}

	/** The letters from the left to the right. */
	private static String seen(boolean mirrored, String text) {
		return new Bidi(text, mirrored ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT).writeReordered(Bidi.REMOVE_BIDI_CONTROLS | Bidi.DO_MIRRORING);
	}

	/** The texts of a row, so that each takes one line: see {@link #in}. */
	public static String[] row(List<String> texts) {
		return texts.stream().map(CellText::unclosed).toArray(String[]::new);
	}
}

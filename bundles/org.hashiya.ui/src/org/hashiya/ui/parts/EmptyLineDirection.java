// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.hashiya.text.ParagraphDirection;

/**
 * Lets the caret stand at the right in an empty line of a text of several lines that runs from right to left there: below an Arabic paragraph, or in a window from right to left. The window system
 * looks at the keyboard instead, which says nothing of Arabic where an input method writes it. While the caret stands in such a line, an invisible mark of direction stands in it too; it goes
 * before a key is heard, and whoever reads the text takes it by {@link #text()}.
 */
public final class EmptyLineDirection {

	private static final String MARK = "\u200F"; //$NON-NLS-1$

	private final Text field;
	private boolean marked;
	private boolean changing;
	private boolean waiting;

	private EmptyLineDirection(Text field) {
		this.field = field;
	}

	/** Begins to care for a field of several lines, until it is disposed. */
	public static EmptyLineDirection of(Text field) {
		EmptyLineDirection direction = new EmptyLineDirection(field);
		field.addListener(SWT.KeyDown, event -> direction.unmark());
		field.addListener(SWT.FocusOut, event -> direction.unmark());
		for (int moved : new int[] { SWT.KeyUp, SWT.MouseUp, SWT.FocusIn, SWT.Modify }) {
			field.addListener(moved, event -> direction.later());
		}
		return direction;
	}

	/** What is written, without the mark. */
	public String text() {
		return without(field.getText());
	}

	/** The caret stands where it will stand only after what is being told now. */
	private void later() {
		if (!changing && !waiting) {
			waiting = true;
			field.getDisplay().asyncExec(() -> {
				waiting = false;
				if (!field.isDisposed()) {
					update();
				}
			});
		}
	}

	private void update() {
		String text = field.getText();
		if (marked && !isMarkedAt(text, field.getCaretPosition())) {
			unmark(); // something was written behind it, or the caret has gone
			text = field.getText();
		}
		int caret = field.getCaretPosition();
		boolean mirrored = (field.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		if (!marked && field.isFocusControl() && field.getEditable() && field.getSelectionCount() == 0 && isRightToLeft(text, caret, mirrored)) {
			marked = true; // before anybody hears of it
			change(() -> field.insert(MARK));
		}
	}

	private void unmark() {
		String text = field.getText();
		int at = marked ? indexOfMark(text) : -1;
		marked = false;
		if (at >= 0) {
			int caret = field.getCaretPosition();
			change(() -> {
				field.setSelection(at, at + 1);
				field.insert(""); //$NON-NLS-1$
				field.setSelection(caret > at ? caret - 1 : caret);
			});
		}
	}

	private void change(Runnable change) {
		changing = true;
		try {
			change.run();
		} finally {
			changing = false;
		}
	}

	private static boolean isEnd(String text, int at) {
		return at < 0 || at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
	}

	/** Whether a line of nothing but the mark ends at the caret. */
	private static boolean isMarkedAt(String text, int caret) {
		return caret > 0 && caret <= text.length() && text.startsWith(MARK, caret - 1) && isEnd(text, caret - 2) && isEnd(text, caret);
	}

	/** The mark stands where a line begins; where a person wrote one there too it does not matter which goes. */
	private static int indexOfMark(String text) {
		int at = text.indexOf(MARK);
		while (at >= 0 && !isEnd(text, at - 1)) {
			at = text.indexOf(MARK, at + 1);
		}
		return at;
	}

	/** Whether the caret stands in an empty line that runs from right to left: as the paragraph above it, or where none has a direction as the window. */
	static boolean isRightToLeft(String text, int caret, boolean mirrored) {
		if (caret > text.length() || !isEnd(text, caret - 1) || !isEnd(text, caret)) {
			return false;
		}
		String[] above = text.substring(0, caret).split("[\r\n]+"); //$NON-NLS-1$
		for (int i = above.length - 1; i >= 0; i--) {
			ParagraphDirection direction = ParagraphDirection.of(above[i]);
			if (direction != ParagraphDirection.NEUTRAL) {
				return direction == ParagraphDirection.RTL;
			}
		}
		return mirrored;
	}

	private String without(String text) {
		int at = marked ? indexOfMark(text) : -1;
		return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
	}
}

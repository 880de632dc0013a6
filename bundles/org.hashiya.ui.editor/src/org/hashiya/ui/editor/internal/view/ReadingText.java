// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;

/**
 * A text widget that does not place its caret itself: {@link ReadingCaret} does. After each move of the caret, each edit and each change of marks the platform's widget asks for the styles of the caret's paragraph
 * and where the caret is, some times over, and then has all in view painted.
 */
final class ReadingText extends StyledText {

	ReadingText(@Nullable Composite parent, int style) {
		super(parent, style);
		setScrollbarsMode(SWT.NONE); // one that lies over the text has all of the text painted each time it changes, which each edit may bring about
	}

	/** None, so that the widget has nothing to place. It looks for the caret besides only to tell the end of a row from the beginning of the next, and where it wraps lines it shows both at the latter. */
	@Override
	public @Nullable Caret getCaret() {
		return null;
	}

	/** After each key the widget asks for what is to be painted to be painted now. GTK paints nothing sooner for that, but then paints all. */
	@Override
	public void update() {
		if (!ReadingCaret.GTK) {
			super.update();
		}
	}

	/** The caret of the widget. */
	@Nullable
	Caret caret() {
		return super.getCaret();
	}
}

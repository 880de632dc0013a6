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

	private boolean asking;
	private Runnable afterAction = () -> {
		// nobody waits for it
	};

	ReadingText(@Nullable Composite parent, int style) {
		super(parent, style);
		setScrollbarsMode(SWT.NONE); // one that lies over the text has all of the text painted each time it changes, which each edit may bring about
	}

	/**
	 * None, so that the widget has nothing to place; but the caret where it stands at the end of a row and a key is about to move it from there: by its place alone the widget tells that row from the next, which
	 * begins at the same position.
	 */
	@Override
	public @Nullable Caret getCaret() {
		return asking ? super.getCaret() : null;
	}

	@Override
	public void invokeAction(int action) {
		Caret caret = caret();
		if (caret == null || !isAtRowEnd()) {
			super.invokeAction(action);
			afterAction.run();
			return;
		}
		caret.setLocation(getLocationAtOffset(getCaretOffset()));
		asking = true;
		try {
			super.invokeAction(action);
		} finally {
			asking = false;
		}
		afterAction.run();
	}

	/** Runs something after each key that is no letter. */
	void afterAction(Runnable what) {
		afterAction = what;
	}

	/** After each key the widget asks for what is to be painted to be painted now. GTK paints nothing sooner for that, but then paints all. */
	@Override
	public void update() {
		if (!ReadingCaret.GTK) {
			super.update();
		}
	}

	private boolean isAtRowEnd() {
		int offset = getCaretOffset();
		return offset < getCharCount() && getTextBounds(offset, offset).y > getLocationAtOffset(offset).y;
	}

	/** The caret of the widget. */
	@Nullable
	Caret caret() {
		return super.getCaret();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;

/**
 * Takes the caret off a text widget while its paragraph is out of view, and puts it back before anybody could see that it is missing. To find the place of a caret that nobody sees, the widget lays out the
 * caret's paragraph five times at each scroll step: more than all else that scrolling costs. Where the caret is in the text does not change.
 */
final class RestingCaret {

	private final StyledText text;
	/** What was taken off; null where the widget has it. */
	private @Nullable Caret resting;
	private boolean checking;

	private RestingCaret(StyledText text) {
		this.text = text;
	}

	/** From now on, for as long as the widget lives. */
	static void in(StyledText text) {
		RestingCaret made = new RestingCaret(text);
		text.addListener(SWT.Paint, event -> made.check());
		text.addCaretListener(event -> made.check());
	}

	/** Not at once: a widget that is being painted must keep its caret until it is. */
	private void check() {
		if (!checking && isInView() == (resting != null)) {
			checking = true;
			text.getDisplay().asyncExec(() -> {
				checking = false;
				if (!text.isDisposed()) {
					change();
				}
			});
		}
	}

	private void change() {
		Caret known = resting;
		if (known == null && !isInView()) {
			resting = text.getCaret();
			text.setCaret(null);
		} else if (known != null && isInView()) {
			resting = null;
			if (text.getCaret() == null && !known.isDisposed()) {
				text.setCaret(known);
			}
		}
	}

	private boolean isInView() {
		int line = text.getLineAtOffset(text.getCaretOffset());
		return line >= text.getLineIndex(0) && line <= text.getLineIndex(text.getClientArea().height);
	}
}

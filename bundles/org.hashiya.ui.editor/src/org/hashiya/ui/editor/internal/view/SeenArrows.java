// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;

/**
 * Has the arrow keys move the caret the way they point: in a paragraph from right to left the left one goes on and the right one back, with Shift and by words too. The widget knows one direction only, its own.
 */
final class SeenArrows {

	/** What is held to go by words: Ctrl, on macOS Alt. */
	private static final int WORDS = "cocoa".equals(SWT.getPlatform()) ? SWT.MOD3 : SWT.MOD1; //$NON-NLS-1$

	private final StyledText text;
	private final Supplier<@Nullable ShownText> shown;

	private SeenArrows(StyledText text, Supplier<@Nullable ShownText> shown) {
		this.text = text;
		this.shown = shown;
	}

	static void in(StyledText text, Supplier<@Nullable ShownText> shown) {
		text.addVerifyKeyListener(new SeenArrows(text, shown)::key);
	}

	private void key(VerifyEvent event) {
		boolean left = event.keyCode == SWT.ARROW_LEFT;
		if (event.doit && (left || event.keyCode == SWT.ARROW_RIGHT)) {
			int action = action(event.stateMask & SWT.MODIFIER_MASK, left == ShownText.isRightToLeft(shown.get(), text.getCaretOffset()));
			if (action != SWT.NULL) {
				event.doit = false;
				text.invokeAction(action);
			}
		}
	}

	private static int action(int modifiers, boolean on) {
		boolean selects = (modifiers & SWT.SHIFT) != 0;
		int others = modifiers & ~SWT.SHIFT;
		if (others == SWT.NONE) {
			return selects ? on ? ST.SELECT_COLUMN_NEXT : ST.SELECT_COLUMN_PREVIOUS : on ? ST.COLUMN_NEXT : ST.COLUMN_PREVIOUS;
		}
		if (others == WORDS) {
			return selects ? on ? ST.SELECT_WORD_NEXT : ST.SELECT_WORD_PREVIOUS : on ? ST.WORD_NEXT : ST.WORD_PREVIOUS;
		}
		return SWT.NULL;
	}
}

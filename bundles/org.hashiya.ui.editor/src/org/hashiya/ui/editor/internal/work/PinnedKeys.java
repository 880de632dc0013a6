// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.hashiya.model.Code;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.view.BottomLine;

/**
 * A number key applies the code that is pinned to it. By the character that a key types and not by a binding: so ١ and ۱ are 1, the number pad is as good as the row above the letters, and a French keyboard, whose digits need
 * Shift, works too. While the text is being corrected digits are typed.
 */
final class PinnedKeys {

	private PinnedKeys() {
	}

	static void install(SelectionWork work, StyledText text, BottomLine line) {
		text.addListener(SWT.KeyDown, event -> {
			int key = Character.digit(event.character, 10);
			if (key > 0 && isTyped(event) && !text.getEditable()) {
				event.doit = false;
				Optional<Code> code = work.pinned(key);
				code.ifPresentOrElse(known -> work.apply(known.id()), () -> line.say(Messages.format(Messages.Notice_noPin, String.valueOf(key))));
			}
		});
	}

	private static boolean isTyped(Event event) {
		return (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
	}
}

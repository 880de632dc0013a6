// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class ArabicKeysTest {

	private static Event taken(int modifiers, int keyCode) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = keyCode;
		event.character = (char) keyCode;
		ArabicKeys.take(event);
		return event;
	}

	@Test
	void withControlALetterIsTheLatinOneOfItsKey() {
		assertEquals('k', taken(SWT.CTRL, 'ن').keyCode);
		assertEquals('i', taken(SWT.CTRL | SWT.SHIFT, 'ه').keyCode);
		assertEquals('z', taken(SWT.CTRL, 'ئ').keyCode);
		assertEquals('b', taken(SWT.CTRL, '\uFEFB').keyCode);
		assertEquals('.', taken(SWT.ALT, 'ز').keyCode);
		assertEquals('ن', taken(SWT.CTRL, 'ن').character, "what it types is as it was");
	}

	@Test
	void otherKeysAreWhatTheyAre() {
		assertEquals('ن', taken(0, 'ن').keyCode, "it is typed");
		assertEquals('ن', taken(SWT.SHIFT, 'ن').keyCode);
		assertEquals('k', taken(SWT.CTRL, 'k').keyCode);
		assertEquals('٣', taken(SWT.CTRL, '٣').keyCode, "bindings have these digits");
		assertEquals(SWT.ARROW_UP, taken(SWT.CTRL, SWT.ARROW_UP).keyCode);
	}
}

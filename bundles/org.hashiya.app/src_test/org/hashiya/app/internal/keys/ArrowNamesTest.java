// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class ArrowNamesTest {

	private static final IKeyFormatter PLATFORM = SWTKeySupport.getKeyFormatterForPlatform();
	private final ArrowNames names = new ArrowNames(PLATFORM);

	@Test
	void arrowsHaveTheNamesThatMenusKnow() throws ParseException {
		assertEquals("Alt+Up", names.format(KeyStroke.getInstance("Alt+ARROW_UP")));
		assertEquals("Alt+Left", names.format(KeySequence.getInstance("Alt+ARROW_LEFT")));
		assertEquals("Down", names.format(SWT.ARROW_DOWN));
		assertEquals("Right", names.format(SWT.ARROW_RIGHT));
	}

	@Test
	void otherKeysAreWrittenAsBefore() throws ParseException {
		assertEquals(PLATFORM.format(KeyStroke.getInstance("Ctrl+Shift+N")), names.format(KeyStroke.getInstance("Ctrl+Shift+N")));
		assertEquals(PLATFORM.format(SWT.DEL), names.format(SWT.DEL));
	}
}

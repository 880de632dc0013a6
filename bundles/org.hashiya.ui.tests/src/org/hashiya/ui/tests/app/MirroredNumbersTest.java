// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.hashiya.ui.parts.Numbers;
import org.junit.jupiter.api.Test;

/** The units of numbers stand below each other in windows of both directions. */
class MirroredNumbersTest {

	private static int side(int direction) {
		Shell shell = new Shell(Objects.requireNonNull(Display.getCurrent()), direction);
		try {
			return Numbers.side(new Table(shell, SWT.NONE));
		} finally {
			shell.dispose();
		}
	}

	@Test
	void numbersEndAtTheRight() {
		assertEquals(SWT.TRAIL, side(SWT.LEFT_TO_RIGHT));
		assertEquals(SWT.LEAD, side(SWT.RIGHT_TO_LEFT));
	}
}

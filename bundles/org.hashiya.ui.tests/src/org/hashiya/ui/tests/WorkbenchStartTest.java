// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchStartTest {

	@Test
	void theApplicationOpensExactlyOneVisibleWindow() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();

		assertEquals(1, windows.length);
		assertTrue(windows[0].getShell().isVisible());
	}
}

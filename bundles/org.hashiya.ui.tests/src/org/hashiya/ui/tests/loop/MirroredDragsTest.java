// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.WorkbenchException;
import org.hashiya.ui.tests.MirroredWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What the mouse takes hold of in a window that runs from right to left. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class MirroredDragsTest extends DragsTest {

	private static @Nullable MirroredWindow window;

	MirroredDragsTest(@TempDir Path folder) {
		super(folder);
	}

	@BeforeAll
	static void open() throws WorkbenchException {
		window = new MirroredWindow();
	}

	@AfterAll
	static void close() {
		MirroredWindow opened = window;
		if (opened != null) {
			opened.close();
		}
	}
}

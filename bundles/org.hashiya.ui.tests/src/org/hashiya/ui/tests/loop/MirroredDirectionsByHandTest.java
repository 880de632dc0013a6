// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.WorkbenchException;
import org.hashiya.ui.tests.MirroredWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Directions chosen in menus that run from right to left. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Keyboard#isThere", disabledReason = "needs xdotool, setxkbmap and a screen of X11")
class MirroredDirectionsByHandTest extends DirectionsByHandTest {

	private static @Nullable MirroredWindow window;

	MirroredDirectionsByHandTest(@TempDir Path folder) {
		super(folder);
	}

	static List<Written> texts() {
		return List.of(Written.ARABIC);
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

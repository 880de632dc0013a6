// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.ui.tests.InMirroredWindow;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Directions chosen in menus that run from right to left. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Keyboard#isThere", disabledReason = "needs xdotool, setxkbmap and a screen of X11")
@ExtendWith(InMirroredWindow.class)
class MirroredDirectionsByHandTest extends DirectionsByHandTest {

	MirroredDirectionsByHandTest(@TempDir Path folder) {
		super(folder);
	}

	static List<Written> texts() {
		return List.of(Written.ARABIC);
	}
}

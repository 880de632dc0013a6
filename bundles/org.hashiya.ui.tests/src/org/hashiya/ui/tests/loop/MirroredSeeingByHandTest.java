// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;

import org.hashiya.ui.tests.InMirroredWindow;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What one does to see, in a window that runs from right to left. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Keyboard#isThere", disabledReason = "needs xdotool, setxkbmap and a screen of X11")
@ExtendWith(InMirroredWindow.class)
class MirroredSeeingByHandTest extends SeeingByHandTest {

	MirroredSeeingByHandTest(@TempDir Path folder) {
		super(folder);
	}
}

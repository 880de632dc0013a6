// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class CodingPerspectiveTest {

	/** What the menus, tabs, the query and the line above the list take, and two passages of three lines. */
	private static final int TWO_PASSAGES = 110 + 2 * 76;

	@Test
	void onALowScreenTwoPassagesAreSeenBelowTheText() {
		int menusAndBars = 100;
		for (int screen : new int[] { 768, 900, 1080, 1440 }) {
			float below = (screen - menusAndBars) * (1 - CodingPerspective.textShare(screen));
			assertTrue(screen < 900 ? below > TWO_PASSAGES - 1 : below > 230, screen + ": " + below);
		}
		assertEquals(CodingPerspective.textShare(900), CodingPerspective.textShare(1440));
	}
}

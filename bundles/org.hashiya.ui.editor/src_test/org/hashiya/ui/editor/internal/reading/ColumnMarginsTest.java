// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class ColumnMarginsTest {

	@Test
	void lanesAreAsWideAsWanted() {
		assertEquals(260, ColumnMargins.of(1000, 600, true, false, 260).left());
		assertEquals(ColumnMargins.of(1000, 600, true, true), ColumnMargins.of(1000, 600, true, true, ColumnMargins.LANES_WITH_NAMES));
		assertEquals(ColumnMargins.LANES, ColumnMargins.of(700, 620, true, false, 40).left(), "the brackets keep their room");
	}

	@Test
	void aWideWindowHasTheColumnInItsMiddle() {
		assertEquals(new ColumnMargins(400, 400), ColumnMargins.of(1400, 600, true, true));
		assertEquals(new ColumnMargins(400, 400), ColumnMargins.of(1400, 600, false, true));
	}

	@Test
	void aNarrowerWindowKeepsTheNamesOfTheCodes() {
		assertEquals(new ColumnMargins(32, 168), ColumnMargins.of(800, 600, false, true));
		assertEquals(new ColumnMargins(168, 32), ColumnMargins.of(800, 600, true, false));
	}

	@Test
	void aNarrowWindowKeepsTheLanesAndThenNarrowsTheColumn() {
		assertEquals(new ColumnMargins(24, 56), ColumnMargins.of(680, 600, false, true));
		assertEquals(new ColumnMargins(24, 56), ColumnMargins.of(300, 600, false, true));
	}

	@Test
	void nothingIsLostOrLeftOverAtAnyWidth() {
		for (int width = 700; width < 2000; width++) {
			for (int sides = 0; sides < 4; sides++) {
				ColumnMargins margins = ColumnMargins.of(width, 550, (sides & 1) != 0, (sides & 2) != 0);
				assertEquals(width, margins.left() + 550 + margins.right());
				assertTrue(margins.left() >= ColumnMargins.PLAIN && margins.right() >= ColumnMargins.PLAIN);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class BarShapeTest {

	private static BarShape bar(double share) {
		return BarShape.in(100, 40, 212, 24, share);
	}

	@Test
	void theLongestBarFillsTheCellAndHalfOfItIsHalfAsLong() {
		assertEquals(200, bar(1).width());
		assertEquals(100, bar(0.5).width());
	}

	@Test
	void oneAmongAMillionIsSeenAndNoneIsNot() {
		assertTrue(bar(1e-6).width() > 0);
		assertEquals(0, bar(0).width());
	}

	@Test
	void aBarLiesInTheMiddleOfItsCell() {
		assertEquals(bar(1).y() - 40, 40 + 24 - (bar(1).y() + bar(1).height()));
	}
}

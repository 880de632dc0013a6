// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class ZoomTest {

	@Test
	void inAndOutAreInverse() {
		assertEquals(14, Zoom.NORMAL.in().points());
		assertEquals(Zoom.NORMAL, Zoom.NORMAL.in().in().out().out());
	}

	@Test
	void itEndsAtTheLargestAndSmallest() {
		Zoom zoom = Zoom.NORMAL;
		for (int i = 0; i < 100; i++) {
			zoom = zoom.in();
		}
		assertEquals(48, zoom.points());
		for (int i = 0; i < 100; i++) {
			zoom = zoom.out();
		}
		assertEquals(8, zoom.points());
	}

	@Test
	void whatWasRememberedIsBroughtToAStep() {
		assertEquals(12, Zoom.near(13).points());
		assertEquals(8, Zoom.near(-5).points());
		assertEquals(48, Zoom.near(Integer.MAX_VALUE).points());
		assertEquals(8, Zoom.near(Integer.MIN_VALUE).points());
	}

	@Test
	void aNaskhIsPreferredForArabicAndNothingIsAssumed() {
		assertEquals(Optional.of("Amiri"), FontChoice.among(Set.of("Arial", "Amiri", "Noto Serif")).arabic());
		assertEquals(new FontChoice(Optional.empty(), Optional.empty()), FontChoice.among(Set.of("Wingdings")));
	}
}

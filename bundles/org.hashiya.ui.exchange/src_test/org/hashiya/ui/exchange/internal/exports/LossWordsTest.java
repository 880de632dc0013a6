// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class LossWordsTest {

	@Test
	void anArrowPointsToWhatBecameOfAName() {
		assertEquals("\u2068Place → Place (2)\u2069", LossWords.example("Place → Place (2)"));
		assertEquals("\u2068المكان ← المكان (2)\u2069", LossWords.example("المكان → المكان (2)"));
	}
}

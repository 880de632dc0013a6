// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class TabSeparatedTest {

	@Test
	void cellsThatWouldBreakTheTableStandInQuotationMarks() {
		String text = TabSeparated.of(List.of(List.of("plain", "with\ttab", "two\nlines"), List.of("a \"word\"", "", "عربي")));

		assertEquals("plain\t\"with\ttab\"\t\"two\nlines\"" + System.lineSeparator() + "\"a \"\"word\"\"\"\t\tعربي", text);
	}
}

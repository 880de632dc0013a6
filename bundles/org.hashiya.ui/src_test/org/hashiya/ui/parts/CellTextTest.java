// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class CellTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "Salim", "أمينة", "41" })
	void whatRunsOneWayStaysAsItIs(String text) {
		assertEquals(text, CellText.of(false, text));
		assertEquals(text, CellText.of(true, text));
	}

	@Test
	void whatTheWindowWouldReorderRunsAsItsFirstLetter() {
		assertEquals("\u2068Salim B.", CellText.of(true, "Salim B."));
		assertEquals("Salim B.", CellText.of(false, "Salim B."));
		assertEquals("\u2068أمينة!", CellText.of(false, "أمينة!"));
		assertEquals("\u2068FLN (جبهة)", CellText.of(true, "FLN (جبهة)"));
	}

	@Test
	void isolatesStayWhereTheyChangeWhatIsSeen() {
		assertEquals("الاسم (هنا France)", CellText.unclosed(true, "الاسم (هنا \u2068France\u2069)"));
		assertEquals("essay: \u2068أمينة\u2069, \u2068سليم", CellText.unclosed(false, "essay: \u2068أمينة\u2069, \u2068سليم\u2069"));
	}
}

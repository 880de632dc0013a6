// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class ScriptRunsTest {

	private static List<String> other(String text, boolean rightToLeft) {
		return ScriptRuns.other(text, rightToLeft).stream().map(range -> range.in(text)).toList();
	}

	@Test
	void latinNamesInsideArabicAreFoundWithTheSpacesBetweenThem() {
		assertEquals(List.of("Le Monde", "BBC2"), other("قالت (Le Monde) إنّ 12 من BBC2 في 2023.", true));
	}

	@Test
	void aLatinParagraphIsOneRunButForTheArabicInIt() {
		assertEquals(List.of("12 said:", "(1, 2)."), other("12 said: نعم (1, 2).", false));
		assertEquals(List.of("«Algiers in 2025, café».", "x"), other(" «Algiers in 2025, café». لا x ", false));
	}

	@Test
	void pureArabicHasNone() {
		assertEquals(List.of(), other("الجزائر، 2025: (12 %)", true));
	}

	@Test
	void decomposedAccentsStayWithTheirLetters() {
		assertEquals(List.of("cafe\u0301"), other("cafe\u0301 قهوة", true));
	}

	@Test
	void arabicIsLookedForOnlyAsFarAsAsked() {
		assertTrue(ScriptRuns.hasArabic("abc ا", 100));
		assertFalse(ScriptRuns.hasArabic("abc ا", 4));
		assertFalse(ScriptRuns.hasArabic("abc 😀 é", 100));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class ScriptRunsTest {

	private static List<String> other(String text) {
		return ScriptRuns.other(text).stream().map(range -> range.in(text)).toList();
	}

	@Test
	void latinNamesInsideArabicAreFoundWithTheSpacesBetweenThem() {
		assertEquals(List.of("Le Monde", "BBC"), other("قالت Le Monde إنّ 12 من BBC"));
	}

	@Test
	void pureArabicHasNoneAndPureLatinIsOne() {
		assertEquals(List.of(), other("الجزائر، 2025: (12 %)"));
		assertEquals(List.of("Algiers in 2025, café"), other("«Algiers in 2025, café»"));
	}

	@Test
	void decomposedAccentsStayWithTheirLetters() {
		assertEquals(List.of("cafe\u0301"), other("cafe\u0301 قهوة"));
	}

	@Test
	void arabicIsLookedForOnlyAsFarAsAsked() {
		assertTrue(ScriptRuns.hasArabic("abc ا", 100));
		assertFalse(ScriptRuns.hasArabic("abc ا", 4));
		assertFalse(ScriptRuns.hasArabic("abc 😀 é", 100));
	}
}

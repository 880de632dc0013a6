// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** An empty line runs as the paragraph above it, or as the window. */
@SuppressWarnings("nls") // the texts of tests are not for people
class EmptyLineDirectionTest {

	private static void assertRightToLeft(boolean expected, String text, boolean mirrored) {
		int caret = text.indexOf('|');
		assertEquals(expected, EmptyLineDirection.isRightToLeft(text.replace("|", ""), caret, mirrored), text);
	}

	@Test
	void withNothingAboveItRunsAsTheWindow() {
		assertRightToLeft(true, "|", true);
		assertRightToLeft(false, "|", false);
		assertRightToLeft(true, "12.\n|", true);
		assertRightToLeft(true, "|\nbelow", true);
	}

	@Test
	void itRunsAsTheParagraphAbove() {
		assertRightToLeft(true, "قارِن\n|", false);
		assertRightToLeft(false, "compare\n|", true);
		assertRightToLeft(true, "compare\nقارِن\n\n|\ncompare", false);
		assertRightToLeft(true, "قارِن\n2025\n|", false);
		assertRightToLeft(true, "قارِن\r\n|\r\n", false);
	}

	@Test
	void aLineWithWordsRunsByItself() {
		assertRightToLeft(false, "قارِن|", true);
		assertRightToLeft(false, "|قارِن", true);
		assertRightToLeft(false, "قارِن\n2|", true);
	}
}

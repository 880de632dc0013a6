// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class TextReplacementTest {

	@Test
	void onlyWhatDiffersIsReplaced() {
		assertEquals(new TextReplacement(4, 3, "dog"), TextReplacement.between("the cat sat", "the dog sat"));
		assertEquals(new TextReplacement(2, 0, "a"), TextReplacement.between("aa", "aaa"));
		assertEquals(new TextReplacement(2, 1, ""), TextReplacement.between("aaa", "aa"));
		assertEquals(new TextReplacement(0, 0, "x"), TextReplacement.between("", "x"));
	}

	@Test
	void noSurrogatePairIsCut() {
		assertEquals(new TextReplacement(1, 2, "😁"), TextReplacement.between("a😀b", "a😁b"));
		assertEquals(new TextReplacement(1, 2, "\uD83E\uDE00"), TextReplacement.between("a\uD83D\uDE00b", "a\uD83E\uDE00b"));
	}

	@Test
	void positionsStayOnTheirCharacters() {
		TextReplacement replacement = TextReplacement.between("the cat sat", "the great dog sat");
		assertEquals(2, replacement.moved(2));
		assertEquals("the great dog sat".indexOf("sat"), replacement.moved("the cat sat".indexOf("sat")));
	}
}

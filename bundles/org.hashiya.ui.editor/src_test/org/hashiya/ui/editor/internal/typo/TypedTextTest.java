// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class TypedTextTest {

	private final TypedText typed = new TypedText();

	@Test
	void lettersOfAllKindsComeThroughAsTheyAre() {
		String text = "مُدَرِّسَةٌ\tمی\u200Cخواهم 👨‍👩‍👧 \u2067x\u2069\n";
		assertEquals(text, typed.accept(text));
	}

	@Test
	void lineEndsBecomeLineFeedsAndControlCharactersGo() {
		assertEquals("a\nb\nc\n\nd", typed.accept("a\r\nb\rc\n\rd\u0000\u0007\u001B\u007F"));
	}

	@Test
	void anEmojiThatComesInTwoHalvesIsOne() {
		assertEquals("", typed.accept("\uD83D"));
		assertEquals("😀", typed.accept("\uDE00"));
	}

	@Test
	void aHalfOfALetterThatStaysAloneIsLeftOut() {
		assertEquals("", typed.accept("\uD83D"));
		assertEquals("a", typed.accept("a"));
		assertEquals("bc", typed.accept("b\uDE00c"));
		assertEquals("de", typed.accept("d\uD83De"));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

	private static final String[] PARTS = { "a", "روسيا", "مُذَكِّرَة", "عـــ", "🙂", "👨‍👩‍👧", "\uD83B\uDE00", "\r\n", "\uFEFF", "\uD83D", "\uDE42", "e\u0301", "\u2028" };

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "مُذَكِّرَة", "a🙂b", "👨‍👩‍👧", "\uD83B\uDE00\uD83B\uDE00", "a\r\nb", "\uFEFFa\uFEFF🙂", "🙂", "\uD83D", "\uDE42\uD83D", "\uD83D\uD83D\uDE42\uDE42" })
	void agreesWithTheStringAtEveryPosition(String text) {
		agrees(text);
	}

	@RepeatedTest(50)
	void agreesWithTheStringAtEveryPositionOfAnyText(RepetitionInfo run) {
		long seed = 300 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(80); i > 0; i--) {
			text.append(PARTS[random.nextInt(PARTS.length)]);
		}
		agrees(text.toString());
	}

	private static void agrees(String text) {
		Positions positions = Positions.of(text);
		assertEquals(text.length(), positions.utf16Length());
		assertEquals(text.codePointCount(0, text.length()), positions.codePointLength());
		for (int codePoint = 0; codePoint <= positions.codePointLength(); codePoint++) {
			int utf16 = positions.toUtf16(codePoint);
			assertEquals(text.offsetByCodePoints(0, codePoint), utf16);
			assertEquals(codePoint, positions.toCodePoints(utf16), "there and back");
			assertFalse(positions.splitsCharacter(utf16));
		}
		for (int i = 1; i < text.length(); i++) {
			boolean splits = Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
			assertEquals(splits, positions.splitsCharacter(i), "at " + i);
			if (splits) {
				assertEquals(text.codePointCount(0, i - 1), positions.toCodePoints(i), "the position before the character");
			}
		}
	}

	@Test
	void refusesWhatLiesOutsideTheText() {
		Positions positions = Positions.of("a🙂");
		assertThrows(IndexOutOfBoundsException.class, () -> positions.toCodePoints(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> positions.toCodePoints(4));
		assertThrows(IndexOutOfBoundsException.class, () -> positions.toUtf16(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> positions.toUtf16(3));
	}

	@Test
	void aTextWithoutPairsNeedsNoConversion() {
		Positions positions = Positions.equal(7);
		assertEquals(7, positions.codePointLength());
		assertEquals(7, positions.toUtf16(7));
		assertThrows(IndexOutOfBoundsException.class, () -> positions.toUtf16(8));
		assertTrue(new DocumentText("روسيا").positions().toCodePoints(5) == 5);
	}
}

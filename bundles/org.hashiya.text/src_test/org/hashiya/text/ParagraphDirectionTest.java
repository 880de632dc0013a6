// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.hashiya.text.ParagraphDirection.LTR;
import static org.hashiya.text.ParagraphDirection.NEUTRAL;
import static org.hashiya.text.ParagraphDirection.RTL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Random;

import org.hashiya.model.Direction;
import org.junit.jupiter.api.Test;

import com.ibm.icu.text.Bidi;

class ParagraphDirectionTest {

	@Test
	void firstStrongCharacterDecides() {
		assertEquals(RTL, ParagraphDirection.of("(1) – قال Macron"));
		assertEquals(LTR, ParagraphDirection.of("«Macron» قال"));
		assertEquals(RTL, ParagraphDirection.of("😀 שלום"));
		assertEquals(RTL, ParagraphDirection.of("\uD83B\uDE00 x"), "U+1EE00, an Arabic letter outside of the BMP");
		assertEquals(RTL, ParagraphDirection.of("\u200Fabc"), "a right-to-left mark is strong");
		assertEquals(NEUTRAL, ParagraphDirection.of("٣٫١٤ – 25 % 😀"), "Arabic digits are not strong");
		assertEquals(NEUTRAL, ParagraphDirection.of(""));
	}

	@Test
	void isolatesDoNotCount() {
		assertEquals(LTR, ParagraphDirection.of("\u2067روسيا\u2069 said"));
		assertEquals(RTL, ParagraphDirection.of("\u2066a\u2068b\u2069c\u2069 قال"), "nested");
		assertEquals(NEUTRAL, ParagraphDirection.of("\u2067روسيا said"), "an isolate that is not closed lasts to the end");
		assertEquals(LTR, ParagraphDirection.of("\u2069a"), "a PDI that closes nothing does nothing");
	}

	@Test
	void agreesWithIcusFullAlgorithm() {
		long seed = RandomText.seed("paragraph direction");
		Random random = new Random(seed);
		for (int i = 0; i < 3000; i++) {
			String text = RandomText.of(random, 1 + random.nextInt(6)).replace('\n', ' ');
			boolean defaultLeft = new Bidi(text, Bidi.LEVEL_DEFAULT_LTR).getParaLevel() == 0;
			boolean defaultRight = new Bidi(text, Bidi.LEVEL_DEFAULT_RTL).getParaLevel() == 1;
			ParagraphDirection expected = defaultLeft && defaultRight ? NEUTRAL : defaultLeft ? LTR : RTL;
			assertEquals(expected, ParagraphDirection.of(text), () -> "seed " + seed + ": " + text);
		}
	}

	@Test
	void neutralParagraphsFollowTheOneBefore() {
		String text = "***\n\nعنوان\n\n2024\nEnglish\n—\n";
		ParagraphDirections directions = new ParagraphDirections(text, new Paragraphs(text));
		String shown = "";
		for (int i = 0; i < 8; i++) {
			shown += directions.isRightToLeft(i) ? "R" : "L";
		}
		assertEquals("RRRRRLLL", shown);
		assertThrows(IndexOutOfBoundsException.class, () -> directions.get(8));
		assertEquals(Direction.LEFT_TO_RIGHT, new ParagraphDirections("12", new Paragraphs("12")).get(0));
	}

	@Test
	void forcedDirectionsWin() {
		String text = "abc\n12\nعربي\n12";
		Paragraphs paragraphs = new Paragraphs(text);
		ParagraphDirections single = new ParagraphDirections(text, paragraphs, null, Map.of(0, Direction.RIGHT_TO_LEFT, 3, Direction.LEFT_TO_RIGHT));
		assertEquals(Direction.RIGHT_TO_LEFT, single.get(0));
		assertEquals(Direction.RIGHT_TO_LEFT, single.get(1), "a neutral one follows a forced one too");
		assertEquals(Direction.LEFT_TO_RIGHT, single.get(3));
		ParagraphDirections all = new ParagraphDirections(text, paragraphs, Direction.LEFT_TO_RIGHT, Map.of(1, Direction.RIGHT_TO_LEFT));
		assertEquals(Direction.LEFT_TO_RIGHT, all.get(2));
		assertEquals(Direction.RIGHT_TO_LEFT, all.get(1));
		assertEquals(Direction.LEFT_TO_RIGHT, all.get(3));
	}
}

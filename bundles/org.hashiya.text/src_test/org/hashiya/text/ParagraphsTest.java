// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

	@Test
	void linesOfTheText() {
		String text = "أول\n\n😀 ثالث\u2029معه\n";
		Paragraphs paragraphs = new Paragraphs(text);
		assertEquals(4, paragraphs.count());
		assertEquals("أول", paragraphs.range(0).in(text));
		assertEquals("", paragraphs.range(1).in(text));
		assertEquals("😀 ثالث\u2029معه", paragraphs.range(2).in(text));
		assertEquals(new TextRange(text.length(), text.length()), paragraphs.range(3));
		assertEquals(0, paragraphs.indexAt(3), "a line feed belongs to what it ends");
		assertEquals(1, paragraphs.indexAt(4));
		assertEquals(3, paragraphs.indexAt(text.length()));
		assertThrows(IndexOutOfBoundsException.class, () -> paragraphs.indexAt(text.length() + 1));
		assertThrows(IndexOutOfBoundsException.class, () -> paragraphs.indexAt(-1));
		assertEquals(1, new Paragraphs("").count());
	}

	@Test
	void everyPositionIsInItsParagraph() {
		long seed = RandomText.seed("paragraphs");
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			String text = random.nextInt(10) == 0 ? "\n".repeat(random.nextInt(200)) : RandomText.of(random, random.nextInt(300));
			Paragraphs paragraphs = new Paragraphs(text);
			assertEquals(text.lines().count() + (text.isEmpty() || text.endsWith("\n") ? 1 : 0), paragraphs.count());
			int line = 0;
			for (int at = 0; at <= text.length(); at++) {
				assertEquals(line, paragraphs.indexAt(at), "seed " + seed);
				if (at < text.length() && text.charAt(at) == '\n') {
					line++;
				}
			}
		}
	}

	@Test
	void isolatesLetNothingOut() {
		assertEquals("\u2068روسيا\u2069", Isolates.wrap("روسيا"));
		assertEquals("\u2068a\u2067b\u2069\u2069", Isolates.wrap("a\u2067b"), "what the name opens is closed");
		assertEquals("\u2068ab\u2069", Isolates.wrap("a\u2069b"), "what it did not open it cannot close");
		assertEquals("\u2068\u2067x\u2069\u2069", Isolates.wrap("\u2067x\u2069"));
	}

	@Test
	void quotesInOrderWithoutOverlap() {
		assertEquals(List.of(new TextRange(0, 2), new TextRange(2, 4)), Quotes.occurrences("ababa".replace("b", "a"), "aa"));
		assertEquals(List.of(new TextRange(3, 8), new TextRange(10, 15)), Quotes.occurrences("في روسيا وروسيا", "روسيا"));
		assertEquals(List.of(), Quotes.occurrences("روسِيا", "روسيا"), "exact means exact");
		assertEquals(List.of(new TextRange(1, 3)), Quotes.occurrences("a😀", "😀"));
		assertEquals(List.of(), Quotes.occurrences("a😀", "\uDE00"), "half an emoji is no quote");
		assertEquals(List.of(), Quotes.occurrences("abc", ""));
	}

	@Test
	void measure() {
		assertEquals(new TextMeasure(9, 11, 2, 2), TextMeasure.of("كِتاب\n😀\uD83B\uDE00y".substring(0, 11)));
		assertEquals(new TextMeasure(0, 0, 0, 1), TextMeasure.of(""));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.hashiya.model.Progress;
import org.junit.jupiter.api.Test;

class WordsTest {

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Words.forEach(text, word -> words.add(word.in(text)));
		return words;
	}

	@Test
	void aWordHoldsALetterOrDigit() {
		assertEquals(List.of("كِتَابٌ", "جميــل", "l'été", "don't", "3.14", "٣٫١٤"), words("كِتَابٌ جميــل، l'été – don't 3.14 ٣٫١٤ !"));
		assertEquals(List.of("می\u200Cخواهم"), words("می\u200Cخواهم"), "a zero-width non-joiner is inside of a word");
		assertEquals(List.of("\uD83B\uDE00x"), words("\uD83B\uDE00x 👨‍👩‍👧 😀"), "U+1EE00 is a letter, an emoji is not");
		assertEquals(List.of("1\uFE0F\u20E3"), words("1\uFE0F\u20E3"));
		assertEquals(List.of(), words(" ّ … — «»\n"));
		assertEquals(0, Words.count(""));
		assertEquals(3, Words.count("وفي روسيا\nقال"));
	}

	@Test
	void wordAtAPosition() {
		String text = "قال وروسيا، x\nب";
		assertEquals("وروسيا", text(text, 4));
		assertEquals("وروسيا", text(text, 9));
		assertEquals("وروسيا", text(text, 10), "the caret right behind a word is at it");
		assertNull(Words.at(text, 11));
		assertEquals("x", text(text, 13), "behind the last word of a line");
		assertEquals("ب", text(text, 14));
		assertEquals("ب", text(text, 15));
		assertNull(Words.at("", 0));
		assertNull(Words.at("a  b", 2));
		assertEquals("\uD83B\uDE00x", text("\uD83B\uDE00x", 1), "in the middle of a pair");
	}

	private static String text(String text, int offset) {
		TextRange word = Words.at(text, offset);
		return word == null ? "none" : word.in(text);
	}

	@Test
	void countingInRanges() {
		String text = "واحد اثنان ثلاثة\nأربعة";
		WordIndex index = new WordIndex(text);
		assertEquals(4, index.count());
		assertEquals(2, index.count(3, 6), "words that are only touched by a letter count");
		assertEquals(0, index.count(4, 5), "the space alone");
		assertEquals(0, index.count(2, 2), "nothing is covered");
		assertEquals(2, index.count(List.of(new TextRange(0, 2), new TextRange(2, 7), new TextRange(6, 7))), "each word once");
		assertEquals("أربعة", index.word(3).in(text));
		assertThrows(IllegalArgumentException.class, () -> index.count(List.of(new TextRange(3, 4), new TextRange(0, 1))));
	}

	@Test
	void allWaysOfCountingAgree() {
		long seed = RandomText.seed("word index");
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			String text = RandomText.of(random, 1 + random.nextInt(80));
			WordIndex index = new WordIndex(text);
			assertEquals(Words.count(text), index.count(), "seed " + seed);
			List<TextRange> ranges = new ArrayList<>();
			BitSet covered = new BitSet();
			for (int k = random.nextInt(6); k >= 0; k--) {
				int start = random.nextInt(text.length() + 1);
				int end = start + random.nextInt(text.length() - start + 1);
				ranges.add(new TextRange(start, end));
				covered.set(start, end);
				BitSet alone = new BitSet();
				alone.set(start, end);
				assertEquals(naive(index, alone), index.count(start, end), "seed " + seed);
				assertEquals(naive(index, alone), Words.count(text, start, end), "seed " + seed);
			}
			ranges.sort(TextRange.IN_TEXT_ORDER);
			assertEquals(naive(index, covered), index.count(ranges), "seed " + seed);
		}
	}

	/** Plain words are found without ICU, the rest by it: together they are what ICU alone finds. */
	@Test
	void plainWordsAreWhatIcuFinds() {
		long seed = RandomText.seed("plain words");
		Random random = new Random(seed);
		for (int i = 0; i < 5_000; i++) {
			String text = random.nextBoolean() ? RandomText.of(random, random.nextInt(40)) : units(random);
			List<TextRange> expected = new ArrayList<>();
			WordScan.byIterator(text, (start, end) -> expected.add(new TextRange(start, end)));
			List<TextRange> found = new ArrayList<>();
			WordScan.of(text, (start, end) -> found.add(new TextRange(start, end)));
			assertEquals(expected, found, () -> "seed " + seed + " in " + text.chars().mapToObj(Integer::toHexString).toList());
		}
	}

	/** Rule 7a of UAX #29: the quote is typed for a geresh. */
	@Test
	void aQuoteAfterAHebrewLetterBelongsToTheWord() {
		List<String> words = new ArrayList<>();
		String text = "ג'ורג' ופרופ' כהן' אָ' 'a' b'";
		WordScan.of(text, (start, end) -> words.add(text.substring(start, end)));
		assertEquals(List.of("ג'ורג'", "ופרופ'", "כהן'", "אָ'", "a", "b"), words);
	}

	/** Characters up to Arabic, many spaces and what joins words or does not. */
	private static String units(Random random) {
		String often = "  \n a b1ןן\u05B8ن٣'\".:,،·_-־״׳ـًّ\u0300\u00AD\u200C\u200D\u2003\u3000\r\t\u0085\u2060\uFF9E©";
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(60); i > 0; i--) {
			text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x720) : often.charAt(random.nextInt(often.length()))));
		}
		return text.toString();
	}

	@Test
	void aLongTextIsMeasuredNoFurtherThanSomebodyWaits() {
		int[] asked = new int[1];
		Progress stopping = Progress.stoppedBy(() -> ++asked[0] == 3);
		String text = "قال الرئيس، وقال ".repeat(100_000);
		assertThrows(CancellationException.class, () -> TextMeasure.of(text, stopping));
		assertEquals(3, asked[0]);
		assertEquals(TextMeasure.of(text), TextMeasure.of(text, Progress.NONE));
	}

	private static long naive(WordIndex index, BitSet covered) {
		return IntStream.range(0, index.count()).mapToObj(index::word).filter(word -> {
			int next = covered.nextSetBit(word.start());
			return next >= 0 && next < word.end();
		}).count();
	}

	@Test
	void manyThreadsCountTheSame() {
		String text = "قال الرئيس إن روسيا شريك. The end, 3.14!\n".repeat(50);
		long expected = Words.count(text);
		assertEquals(expected * 64, IntStream.range(0, 64).parallel().mapToLong(i -> Words.count(text)).sum());
		assertEquals(150L * 64, IntStream.range(0, 64).parallel().mapToLong(i -> Sentences.in(text.replace("end,", "end.")).size()).sum());
	}
}

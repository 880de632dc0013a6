// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SentencesTest {

	private static List<String> sentences(String text) {
		return Sentences.in(text).stream().map(range -> range.in(text)).toList();
	}

	@Test
	void arabicMarks() {
		assertEquals(List.of("قال ذلك؛ ثم ذهب.", "هل جاء؟", "نعم!", "ثم، انتهى"), sentences("قال ذلك؛ ثم ذهب. هل جاء؟ نعم! ثم، انتهى"));
		assertEquals(List.of("هل؟؟", "لا!!"), sentences("هل؟؟ لا!!"));
		assertEquals(List.of("قال: «نعم.»", "ثم خرج."), sentences("قال: «نعم.» ثم خرج."), "the closing mark belongs to its sentence");
		assertEquals(List.of("بلغ ٣٫١٤ و3.14 اليوم."), sentences("بلغ ٣٫١٤ و3.14 اليوم."));
	}

	@Test
	void ellipsis() {
		assertEquals(List.of("نعم…", "ثم قال"), sentences("نعم… ثم قال"));
		assertEquals(List.of("He waited… then left.", "Now…", "What?"), sentences("He waited… then left. Now… What?"), "not before a small letter");
		assertEquals(List.of("قال […] ثم ذهب (...) بعيدا."), sentences("قال […] ثم ذهب (...) بعيدا."), "an omission is no end");
		assertEquals(List.of("… وبعد ذلك."), sentences("… وبعد ذلك."));
	}

	@Test
	void initialsAndTitles() {
		assertEquals(List.of("قال د. أحمد ثم ذهب.", "انتهى."), sentences("قال د. أحمد ثم ذهب. انتهى."));
		assertEquals(List.of("قال أ. د. سالم."), sentences("قال أ. د. سالم."));
		assertEquals(List.of("Dr. Smith met J. Doe.", "They left."), sentences("Dr. Smith met J. Doe. They left."));
		assertEquals(List.of("هو ب.", "ثم"), sentences("هو ب.\nثم"), "but the end of a paragraph ends everything");
	}

	@Test
	void paragraphsEndSentences() {
		assertEquals(List.of("عنوان بلا نقطة", "نص."), sentences("عنوان بلا نقطة\n\n  نص. \n"));
		assertEquals(List.of(), sentences(" \n\n"));
	}

	@Test
	void extents() {
		String text = "عنوان\nزار روسيا أمس.  وقال (لروسيا) دور؟ نعم.\nآخر";
		assertEquals("روسيا", extend(Extent.EXACT, text, "روسيا", 0));
		assertEquals("روسيا", extend(Extent.WORD, text, "وسي", 0));
		assertEquals("لروسيا", extend(Extent.WORD, text, "روسيا", 1));
		assertEquals("زار روسيا أمس.", extend(Extent.SENTENCE, text, "روسيا", 0));
		assertEquals("زار روسيا أمس.", extend(Extent.SENTENCE, text, "روسيا أمس.  ", 0), "the space behind is not the next sentence");
		assertEquals("وقال (لروسيا) دور؟", extend(Extent.SENTENCE, text, "روسيا", 1));
		assertEquals("زار روسيا أمس.  وقال (لروسيا) دور؟", extend(Extent.SENTENCE, text, "أمس.  وقال", 0));
		assertEquals("زار روسيا أمس.  وقال (لروسيا) دور؟ نعم.", extend(Extent.PARAGRAPH, text, "روسيا", 1));
		assertEquals("عنوان\nزار", extend(Extent.WORD, text, "ان\nزا", 0));
		assertEquals(new TextRange(20, 22), Extent.WORD.extend(text, 20, 22), "white space alone stays what it is");
		assertThrows(IndexOutOfBoundsException.class, () -> Extent.WORD.extend(text, 0, text.length() + 1));
	}

	@Test
	void aCaretTakesWhatItStandsIn() {
		String text = "زار روسيا. نعم";
		assertEquals("روسيا", Extent.WORD.extend(text, 9, 9).in(text));
		assertEquals("زار روسيا.", Extent.SENTENCE.extend(text, 10, 10).in(text), "behind the full stop");
		assertEquals("نعم", Extent.SENTENCE.extend(text, 14, 14).in(text), "at the end of the text");
		assertEquals(text, Extent.PARAGRAPH.extend(text, 0, 0).in(text));
		assertEquals(new TextRange(1, 1), Extent.SENTENCE.extend("\n\n", 1, 1));
		assertEquals(new TextRange(0, 0), Extent.WORD.extend("", 0, 0));
	}

	@Test
	void extendingHoldsWhatWasGivenAndTwiceIsOnce() {
		long seed = RandomText.seed("extents");
		Random random = new Random(seed);
		for (int i = 0; i < 2000; i++) {
			String text = RandomText.of(random, 1 + random.nextInt(30));
			int start = random.nextInt(text.length() + 1);
			int end = start + random.nextInt(text.length() - start + 1);
			TextRange given = new TextRange(start, end).trimmed(text);
			for (Extent extent : Extent.values()) {
				TextRange range = extent.extend(text, start, end);
				assertTrue(given.isEmpty() || range.start() <= given.start() && range.end() >= given.end(), () -> "seed " + seed + " " + extent + " " + range + " of " + given + " in " + text);
				if (!given.isEmpty()) {
					assertEquals(range, extent.extend(text, range.start(), range.end()), () -> "seed " + seed + " " + extent + " in " + text);
				}
				if (extent == Extent.SENTENCE && given.in(text).indexOf('\n') < 0) {
					assertTrue(range.in(text).trim().indexOf('\n') < 0, () -> "seed " + seed);
				}
			}
		}
	}

	private static String extend(Extent extent, String text, String quote, int nth) {
		TextRange found = Quotes.occurrences(text, quote).get(nth);
		return extent.extend(text, found.start(), found.end()).in(text);
	}
}

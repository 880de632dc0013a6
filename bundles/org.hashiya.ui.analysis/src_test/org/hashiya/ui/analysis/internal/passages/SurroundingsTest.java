// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class SurroundingsTest {

	private static final String TEXT = "one two three four five six seven eight nine ten eleven twelve PASSAGE and then " + "more words and more ".repeat(20);

	@Test
	void wordsAreNotCutAndWhatIsLeftOutShows() {
		int start = TEXT.indexOf("PASSAGE");

		assertEquals("…six seven eight nine ten eleven twelve ", Surroundings.before(TEXT, 0, start));
		String after = Surroundings.after(TEXT, start + 7, TEXT.length());
		assertTrue(after.startsWith(" and then more words") && after.endsWith("…"), after);
		assertTrue(TEXT.contains(after.substring(0, after.length() - 1) + " "), after);
	}

	@Test
	void whatIsShortIsWhole() {
		assertEquals("ab ", Surroundings.before("ab PASSAGE cd", 0, 3));
		assertEquals(" cd", Surroundings.after("ab PASSAGE cd", 10, 13));
	}

	@Test
	void noEmojiIsCutInTwo() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = 0; n < 300; n++) {
				text.append(random.nextInt(3) == 0 ? "a" : "🙂");
			}
			int at = text.offsetByCodePoints(0, 100 + random.nextInt(50));
			String around = Surroundings.before(text.toString(), 0, at) + Surroundings.after(text.toString(), at, text.length());
			assertFalse(around.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF), "seed " + seed);
		}
	}
}

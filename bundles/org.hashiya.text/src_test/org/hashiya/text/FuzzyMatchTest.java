// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class FuzzyMatchTest {

	@Test
	void findsTheWordWithATypo() {
		assertEquals(new FuzzyMatch.Match(8, 17, 1), FuzzyMatch.find("knowlefge", "this is knowledge of the", 17));
		assertEquals(new FuzzyMatch.Match(3, 8, 1), FuzzyMatch.find("كتابي", "في كتاني هذا", 8));
		assertEquals(0, FuzzyMatch.edits("", ""));
		assertEquals(3, FuzzyMatch.edits("", "abc"));
		assertEquals(3, FuzzyMatch.edits("kitten", "sitting"));
	}

	@Test
	void ofTwoAsGoodTheExpectedOneIsFound() {
		assertEquals(0, FuzzyMatch.find("abc", "abc abc", 2).start());
		assertEquals(4, FuzzyMatch.find("abc", "abc abc", 7).start());
	}

	@Test
	void countsAsThePlainTableDoes() {
		long seed = RandomText.seed("fuzzy match");
		Random random = new Random(seed);
		for (int i = 0; i < 400; i++) {
			String pattern = letters(random, 1 + random.nextInt(200));
			String text = letters(random, random.nextInt(260));
			int[][] table = table(pattern, text, true);
			int[] last = table[pattern.length()];
			int best = pattern.length();
			for (int edits : last) {
				best = Math.min(best, edits);
			}
			String what = "seed " + seed + " round " + i;
			assertEquals(last[text.length()], FuzzyMatch.edits(pattern, text), what);
			assertEquals(best, FuzzyMatch.editsToBeginning(pattern, text), what);
			int least = pattern.length();
			for (int edits : table(pattern, text, false)[pattern.length()]) {
				least = Math.min(least, edits);
			}
			FuzzyMatch.Match match = FuzzyMatch.find(pattern, text, random.nextInt(text.length() + 1));
			assertEquals(least, match.edits(), what);
			assertTrue(match.start() <= match.end() && match.end() <= text.length(), what);
			assertEquals(least, FuzzyMatch.edits(pattern, text.substring(match.start(), match.end())), what);
		}
	}

	/** Levenshtein's table; not anchored, an occurrence may begin anywhere. */
	private static int[][] table(String pattern, String text, boolean anchored) {
		int[][] table = new int[pattern.length() + 1][text.length() + 1];
		for (int j = 0; anchored && j <= text.length(); j++) {
			table[0][j] = j;
		}
		for (int i = 1; i <= pattern.length(); i++) {
			table[i][0] = i;
			for (int j = 1; j <= text.length(); j++) {
				int same = table[i - 1][j - 1] + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
				table[i][j] = Math.min(same, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
			}
		}
		return table;
	}

	private static String letters(Random random, int length) {
		StringBuilder made = new StringBuilder();
		int alphabet = 2 + random.nextInt(4);
		while (made.length() < length) {
			made.append("abcdeكت".charAt(random.nextInt(alphabet)));
		}
		return made.toString();
	}
}

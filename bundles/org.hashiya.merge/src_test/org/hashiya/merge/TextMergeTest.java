// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TextMergeTest {

	private static final String BASE = "قالت الوزيرة إن الجزائر تتجه إلى واشنطن 🙂\nNobody was suprised by that.\n";

	@Test
	void whatEitherSideCorrectedIsCorrected() {
		String first = BASE.replace("suprised", "surprised");
		String second = BASE.replace("الوزيرة", "الوزيرة الأولى");
		TextMerge merged = TextMerge.of(BASE, first, second, false);
		assertEquals(new TextMerge(BASE.replace("suprised", "surprised").replace("الوزيرة", "الوزيرة الأولى"), 0), merged);
	}

	@Test
	void whatBothCorrectedAlikeIsNoClash() {
		String both = BASE.replace("suprised", "surprised");
		assertEquals(new TextMerge(both, 0), TextMerge.of(BASE, both, both, true));
		assertEquals(new TextMerge(BASE, 0), TextMerge.of(BASE, BASE, BASE, true));
		assertEquals(new TextMerge(both, 0), TextMerge.of(BASE, BASE, both, false));
	}

	@Test
	void whereBothChangedTheSameWordsOneStandsWhole() {
		String first = BASE.replace("Nobody", "Hardly anybody");
		String second = BASE.replace("Nobody", "Everybody");
		assertEquals(new TextMerge(first, 1), TextMerge.of(BASE, first, second, false));
		assertEquals(new TextMerge(second, 1), TextMerge.of(BASE, first, second, true));
	}

	@Test
	void noLettersOfTwoCorrectionsAreMixed() {
		String base = "It was surprized.";
		assertEquals(new TextMerge("It was surprised.", 1), TextMerge.of(base, "It was surprised.", "It was suprized.", false));
	}

	@Test
	void itDoesNotMatterWhoMerges() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("text merge: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 500; round++) {
			List<String> words = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				words.add((random.nextBoolean() ? "كلمة" : "🙂 word") + i);
			}
			String base = String.join(" ", words);
			String first = edited(words, random);
			String second = edited(words, random);
			String what = "seed " + seed + " round " + round;
			assertEquals(TextMerge.of(base, first, second, true), TextMerge.of(base, second, first, false), what);
			assertEquals(new TextMerge(first, 0), TextMerge.of(base, first, base, true), what);
		}
	}

	@Test
	void editsOfDifferentWordsAreAllThere() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("text merge keeps: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<String> words = new ArrayList<>();
			List<String> first = new ArrayList<>();
			List<String> second = new ArrayList<>();
			List<String> both = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				String word = "word" + (char) ('a' + i % 26) + i * 7919;
				String other = random.nextBoolean() ? "" : "جديد" + i * 104_729;
				int who = i % 3 == 1 ? random.nextInt(3) : 2; // words with untouched neighbours
				words.add(word);
				first.add(who == 0 ? other : word);
				second.add(who == 1 ? other : word);
				both.add(who < 2 ? other : word);
			}
			assertEquals(new TextMerge(String.join(" ", both), 0),
					TextMerge.of(String.join(" ", words), String.join(" ", first), String.join(" ", second), random.nextBoolean()), "seed " + seed + " round " + round);
		}
	}

	private static String edited(List<String> words, Random random) {
		List<String> edited = new ArrayList<>(words);
		for (int i = random.nextInt(6); i >= 0; i--) {
			int at = random.nextInt(edited.size());
			switch (random.nextInt(3)) {
			case 0 -> edited.add(at, "new" + random.nextInt(1000));
			case 1 -> edited.remove(at);
			default -> edited.set(at, "بدل" + random.nextInt(1000));
			}
		}
		return String.join(" ", edited);
	}
}

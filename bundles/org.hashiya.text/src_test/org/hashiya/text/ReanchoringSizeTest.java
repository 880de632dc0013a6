// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hashiya.text.Placement.Kind;
import org.hashiya.text.StoryMaker.Language;
import org.junit.jupiter.api.Test;

/** Large texts, and texts made to annoy: the bounds of the comparison hold. The limits are wide, as the machine may have other things to do. */
class ReanchoringSizeTest {

	private static final int MILLION = 1_000_000;
	private static final int LENGTH = 40_000;

	@Test
	void twentyThousandPassagesOfAMillionCharacters() {
		String before = story(1, MILLION);
		String sameWords = before.replaceAll("[\u064B-\u0652]", "").replace("\n", "\nأحمد: ");
		measure("a few edits", 20_000, before, edited(before));
		measure("every paragraph changed", 20_000, before, sameWords);
		measure("another text", 4_000, before, story(2, MILLION));
		measure("turned round", 4_000, before, String.join("\n", before.lines().toList().reversed()));
	}

	private static void measure(String what, int passages, String before, String after) {
		Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
		Random random = new Random(before.length());
		assertTimeout(Duration.ofSeconds(60), () -> {
			long time = System.nanoTime();
			TextChange change = TextChange.between(before, after);
			long compared = System.nanoTime();
			Reanchoring reanchoring = new Reanchoring(change);
			for (int i = 0; i < passages; i++) {
				int at = random.nextInt(before.length() - 400);
				TextRange range = Graphemes.around(before, at, at + 1 + random.nextInt(300));
				kinds.merge(reanchoring.place(Anchor.of(before, range.start(), range.end())).kind(), 1, Integer::sum);
			}
			System.out.println(what + ": compared in " + (compared - time) / MILLION + " ms, " + passages + " passages placed in "
					+ (System.nanoTime() - compared) / MILLION + " ms: " + kinds);
		});
		assertEquals(passages, kinds.values().stream().mapToInt(Integer::intValue).sum());
	}

	@Test
	void textsMadeToAnnoy() {
		Random random = new Random(3);
		String letters = letters(random, LENGTH);
		List<String> texts = List.of("", "a".repeat(LENGTH), "a".repeat(LENGTH - 7) + "b", "\n".repeat(LENGTH), "ab ".repeat(LENGTH / 3),
				"ba ".repeat(LENGTH / 3), letters,
				letters(random, LENGTH), letters.substring(LENGTH / 2) + letters.substring(0, LENGTH / 2), "\uD83D".repeat(LENGTH / 2), "\uDE00\uD83D".repeat(LENGTH / 2),
				"ﷺ".repeat(LENGTH / 10), "a\u064B\u0301".repeat(LENGTH / 3), "yes\nno\n".repeat(LENGTH / 7), "no\nyes\n\n".repeat(LENGTH / 8));
		for (String before : texts) {
			for (String after : texts) {
				assertTimeout(Duration.ofSeconds(20), () -> {
					TextChange change = TextChange.between(before, after);
					Reanchoring reanchoring = new Reanchoring(change);
					for (int i = 0; i < 5; i++) {
						int start = random.nextInt(before.length() + 1);
						int end = start + random.nextInt(before.length() - start + 1);
						Placement placement = reanchoring.place(Anchor.of(before, start, i < 3 ? Math.min(end, start + 50) : end));
						assertTrue(!before.equals(after) || placement.kind() == Kind.EXACT, () -> placement.kind() + " of the same text");
					}
				});
			}
		}
	}

	private static String letters(Random random, int length) {
		StringBuilder made = new StringBuilder(length);
		while (made.length() < length) {
			made.append((char) ('a' + random.nextInt(26)));
		}
		return made.toString();
	}

	private static String story(int seed, int length) {
		StoryMaker maker = new StoryMaker(Language.MIXED, new Random(seed));
		StringBuilder made = new StringBuilder();
		while (made.length() < length) {
			made.append(maker.story(100));
		}
		return made.toString();
	}

	private static String edited(String before) {
		Random random = new Random(4);
		StoryMaker maker = new StoryMaker(Language.MIXED, random);
		EditedText text = new EditedText(before, maker, random);
		for (int i = 0; i < 10; i++) {
			text.edit(EditedText.Edit.PARAGRAPHS_INSERTED);
			text.edit(EditedText.Edit.PARAGRAPHS_DELETED);
			text.edit(EditedText.Edit.PARAGRAPHS_SWAPPED);
		}
		return text.finished();
	}
}

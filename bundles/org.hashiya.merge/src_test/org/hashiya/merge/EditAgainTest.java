// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hashiya.text.TextChange;
import org.hashiya.text.TextEdit;
import org.junit.jupiter.api.Test;

class EditAgainTest {

	private static final String TEXT = "شهدت العلاقات مع روسيا خطوات متسارعه.\nAlgeria has bougth arms 😀 from Russia.\n";

	private static String result(EditAgain again, String text) {
		String now = text;
		for (TextEdit edit : again.edits()) {
			now = edit.apply(now);
		}
		return now;
	}

	private static EditAgain on(String mine, String theirs) {
		return EditAgain.on(TextChange.between(TEXT, mine), TextChange.between(TEXT, theirs));
	}

	@Test
	void bothStandWhereTheyDoNotMeet() {
		String mine = TEXT.replace("متسارعه", "متسارعة").replace("bougth", "bought");
		String theirs = "عنوان\n" + TEXT.replace("روسيا", "موسكو").replace("Russia", "the Russian Federation");

		EditAgain again = on(mine, theirs);

		assertEquals(0, again.conflicts());
		assertEquals(theirs.replace("متسارعه", "متسارعة").replace("bougth", "bought"), result(again, theirs));
	}

	@Test
	void mineStandsWhereBothChangedTheSameAndItIsCounted() {
		EditAgain again = on(TEXT.replace("arms", "weapons"), TEXT.replace("arms", "guns"));

		assertEquals(1, again.conflicts());
		assertEquals(TEXT.replace("arms", "weapons"), result(again, TEXT.replace("arms", "guns")));
	}

	@Test
	void theSameCorrectionOfBothIsNoneAnyMore() {
		EditAgain again = on(TEXT.replace("bougth", "bought"), TEXT.replace("bougth", "bought"));

		assertEquals(new EditAgain(List.of(), 0), again);
	}

	/** Two people who each change paragraphs of their own: both texts are merged, whatever they did. */
	@Test
	void changesInDifferentParagraphsAreAllThere() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("edit again: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<String> before = new ArrayList<>();
			List<String> mine = new ArrayList<>();
			List<String> theirs = new ArrayList<>();
			List<String> both = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				String paragraph = "فقرة رقم " + i + " word" + random.nextInt(1000) + " كلمة" + random.nextInt(1000) + " 😀 end";
				String changed = changed(paragraph, random);
				int who = random.nextInt(3);
				before.add(paragraph);
				mine.add(who == 1 ? changed : paragraph);
				theirs.add(who == 2 ? changed : paragraph);
				both.add(who == 0 ? paragraph : changed);
			}
			String text = String.join("\n", before);
			TextChange theirChange = TextChange.between(text, String.join("\n", theirs));
			EditAgain again = EditAgain.on(TextChange.between(text, String.join("\n", mine)), theirChange);

			assertEquals(String.join("\n", both), result(again, theirChange.after()), "seed " + seed + " round " + round);
			assertTrue(again.conflicts() == 0, "seed " + seed + " round " + round);
		}
	}

	/** With its first and last characters as they were, so that changes of neighbours do not touch. */
	private static String changed(String paragraph, Random random) {
		int at = 3 + random.nextInt(5);
		return switch (random.nextInt(3)) {
		case 0 -> paragraph.substring(0, at) + "جديد" + paragraph.substring(at);
		case 1 -> paragraph.substring(0, at) + paragraph.substring(at + 3);
		default -> paragraph.replace("word", "verb");
		};
	}
}

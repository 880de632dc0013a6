// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class TextChangeTest {

	@Test
	void positionsGoWhereTheirCharactersAre() {
		TextChange change = TextChange.between("روسيا ثم الجزائر", "زرت روسيا ثم الجزائر");
		assertEquals(4, change.start(0), "what was inserted at the beginning stays before what begins there");
		assertEquals(0, change.end(0), "and after what ends there");
		assertEquals(13, change.start(9));
		assertEquals(20, change.end(16));
		TextChange added = TextChange.between("one", "one two");
		assertEquals(7, added.start(3));
		assertEquals(3, added.end(3));
		assertFalse(change.isNone());
		assertTrue(TextChange.between("a", "a").isNone());
		assertThrows(IndexOutOfBoundsException.class, () -> change.start(17));
		assertThrows(IndexOutOfBoundsException.class, () -> change.end(-1));
	}

	@Test
	void whatWasDeletedIsEmptyWhereItStood() {
		TextChange change = TextChange.between("one two three", "one three");
		assertEquals(new TextRange(4, 4), change.carried(new TextRange(4, 8)));
		assertFalse(change.isWhole(new TextRange(4, 8)));
		assertEquals(new TextRange(0, 9), change.carried(new TextRange(0, 13)));
	}

	@Test
	void aWordReplacedByAnotherIsThatOther() {
		TextChange change = TextChange.between("the cat sat there", "the dog sat there");
		assertEquals("dog", change.carried(new TextRange(4, 7)).in(change.after()));
		assertEquals("sat", change.carried(new TextRange(8, 11)).in(change.after()));
		TextChange whole = TextChange.between("the cat", "ثلاثة أرانب");
		assertEquals(new TextRange(0, 11), whole.carried(new TextRange(0, 7)));
	}

	@Test
	void whatTwoParagraphsShareByChanceIsNotKept() {
		String before = "The war came to our city, and we left in the night.\nMy uncle waited for us.\n";
		String after = "Bread was cheap then and everybody had a garden in the yard.\nMy uncle waited for us.\n";
		TextChange change = TextChange.between(before, after);
		assertEquals(0, change.kept(0, before.indexOf('\n')));
		assertEquals(1, change.kept(before.indexOf("My"), before.length()));
	}

	@Test
	void lettersThatLoseTheirMarksStayLetterByLetter() {
		TextChange change = TextChange.between("مُدَرِّسَةٌ جديدة", "مدرسة جديدة");
		assertEquals("درس", change.carried(new TextRange(2, 8)).in(change.after()));
	}

	@Test
	void positionsKeepTheirOrderAndTheirCharacters() {
		long seed = RandomText.seed("text change");
		Random random = new Random(seed);
		for (int i = 0; i < 1500; i++) {
			String before = RandomText.of(random, 1 + random.nextInt(150));
			String after = random.nextInt(5) == 0 ? RandomText.of(random, random.nextInt(150)) : ReanchoringTest.spoilt(before, random);
			TextChange change = TextChange.between(before, after);
			String what = "seed " + seed + " round " + i;
			int lastStart = 0;
			int lastEnd = 0;
			for (int at = 0; at <= before.length(); at++) {
				int start = change.start(at);
				int end = change.end(at);
				assertTrue(lastStart <= start && start <= after.length() && lastEnd <= end && end <= after.length(), what);
				assertFalse(TextChange.cutsPair(after, start) || TextChange.cutsPair(after, end), what);
				lastStart = start;
				lastEnd = end;
				int other = random.nextInt(at + 1);
				TextRange range = new TextRange(other, at);
				TextRange carried = change.carried(range);
				assertTrue(carried.start() <= carried.end(), what);
				if (change.isWhole(range) && !TextChange.cutsPair(before, other) && !TextChange.cutsPair(before, at)) {
					assertEquals(range.in(before), carried.in(after), what);
				}
			}
		}
	}

	@Test
	void aFewEditsLeaveTheRestInPlace() {
		long seed = RandomText.seed("text change keeps");
		Random random = new Random(seed);
		StoryMaker maker = new StoryMaker(StoryMaker.Language.MIXED, random);
		for (int i = 0; i < 100; i++) {
			String before = maker.story(20);
			int at = before.indexOf(' ', random.nextInt(before.length() / 2));
			String after = before.substring(0, at) + " غريب" + before.substring(at);
			TextChange change = TextChange.between(before, after);
			assertTrue(change.kept(0, before.length()) == 1, () -> "seed " + seed);
			assertEquals(at + 6, change.start(at + 1), () -> "seed " + seed);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class EditLogTest {

	private final EditLog log = new EditLog();
	private String text = "";
	private String first = "";

	private void begin(String content) {
		text = content;
		first = content;
	}

	/** As a text widget tells of a change. */
	private void splice(int start, int length, String inserted) {
		TextEdit edit = new TextEdit(start, text.substring(start, start + length), inserted);
		text = edit.apply(text);
		log.add(edit);
	}

	private void type(int at, String letters) {
		for (int i = 0; i < letters.length(); i++) {
			splice(at + i, 0, letters.substring(i, i + 1));
		}
	}

	private void undo() {
		log.undo().orElseThrow().forEach(edit -> text = edit.apply(text));
	}

	private void redo() {
		log.redo().orElseThrow().forEach(edit -> text = edit.apply(text));
	}

	/** What the passage with these words in the first text holds now. */
	private String passage(String words) {
		int start = first.indexOf(words);
		return TextChange.recorded(first, log.edits()).carried(new TextRange(start, start + words.length())).in(text);
	}

	@Test
	void whatIsTypedInsideBelongsToAPassageAndWhatIsTypedAtItsEdgesDoesNot() {
		begin("مع روسيا خطوات");
		type(5, "xy");
		assertEquals("روxyسيا", passage("روسيا"));
		type(3, "ab");
		assertEquals("روxyسيا", passage("روسيا"), "at its beginning");
		type(text.indexOf(" خطوات"), "cd");
		assertEquals("روxyسيا", passage("روسيا"), "at its end");
		assertEquals("مع abروxyسياcd خطوات", text);
	}

	@Test
	void aLetterThatIsDeletedAndTypedAnewStaysInThePassage() {
		begin("مع روسيه خطوات");
		splice(7, 1, "");
		type(7, "ا");
		assertEquals("روسيا", passage("روسيه"), "at its end");
		begin2("the Tusian word");
		splice(4, 1, "");
		type(4, "R");
		assertEquals("Rusian", passage("Tusian"), "at its beginning");
		begin2("the cat sat");
		splice(4, 3, "");
		assertEquals("", passage("cat"));
		type(4, "great dog");
		assertEquals("great dog", passage("cat"), "a word in place of another");
	}

	private void begin2(String content) {
		while (log.canUndo()) {
			undo();
		}
		begin(content);
	}

	@Test
	void whatTakesThePlaceOfASelectionBelongsToThePassage() {
		begin("the cat sat");
		splice(4, 3, "d");
		type(5, "og");
		assertEquals("dog", passage("cat"));
		undo();
		assertEquals("the cat sat", text);
		assertEquals("cat", passage("cat"));
	}

	@Test
	void lettersThatStandTwiceAreNotTakenForEachOther() {
		begin("aaa aaa");
		splice(1, 1, "");
		TextChange change = TextChange.recorded(first, log.edits());
		assertEquals(new TextRange(0, 1), change.carried(new TextRange(0, 1)));
		assertEquals(new TextRange(1, 1), change.carried(new TextRange(1, 2)), "the middle one is gone and no other");
		assertEquals(new TextRange(1, 2), change.carried(new TextRange(2, 3)));
	}

	@Test
	void aPassageThatLostItsWordsDoesNotComeBackByWhatIsTypedThereLater() {
		begin("one two three");
		splice(4, 4, "");
		type(0, "0");
		type(5, "tva ");
		assertEquals("", passage("two"));
		undo();
		undo();
		undo();
		assertEquals("two", passage("two"), "by undo it does");
	}

	@Test
	void oneUndoTakesBackAboutAWord() {
		begin("");
		type(0, "one two");
		undo();
		assertEquals("one ", text);
		undo();
		assertEquals("", text);
		assertFalse(log.canUndo());
		redo();
		redo();
		assertEquals("one two", text);
		log.seal();
		type(7, "x");
		undo();
		assertEquals("one two", text, "the caret had been elsewhere");
	}

	@Test
	void whatIsTypedAfterAnUndoEndsRedo() {
		begin("a");
		type(1, "b");
		undo();
		assertTrue(log.isEmpty());
		type(1, "c");
		assertFalse(log.canRedo());
		assertEquals("ac", text);
	}

	/** Ranges that are moved edit by edit, as the window does, are where the act puts them; and each undo brings text and ranges back. */
	@Test
	void rangesAreAfterwardsWhereTheyWereShown() {
		long seed = RandomText.seed("edit log");
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			String what = "seed " + seed + " round " + round;
			EditLog edits = new EditLog();
			String before = RandomText.of(random, 1 + random.nextInt(40));
			String now = before;
			for (int i = 0; i < 60; i++) {
				int start = at(random, now);
				int end = random.nextInt(3) == 0 ? at(random, now) : start;
				TextEdit edit = new TextEdit(Math.min(start, end), now.substring(Math.min(start, end), Math.max(start, end)), random.nextInt(4) == 0 ? "" : RandomText.of(random, 1 + random.nextInt(3)));
				if (random.nextInt(4) == 0) {
					edits.seal();
				}
				edits.add(edit);
				now = edit.apply(now);
				check(before, now, edits.edits(), what);
				if (random.nextInt(5) == 0 && edits.canUndo()) {
					String there = now;
					List<TextEdit> known = edits.edits();
					for (TextEdit back : edits.undo().orElseThrow()) {
						now = back.apply(now);
					}
					check(before, now, edits.edits(), what + " undone");
					if (random.nextBoolean()) {
						for (TextEdit again : edits.redo().orElseThrow()) {
							now = again.apply(now);
						}
						assertEquals(there, now, what);
						assertEquals(known, edits.edits(), what);
					}
				}
			}
			while (edits.canUndo()) {
				for (TextEdit back : edits.undo().orElseThrow()) {
					now = back.apply(now);
				}
			}
			assertEquals(before, now, what);
			assertTrue(edits.isEmpty(), what);
		}
	}

	private static void check(String before, String now, List<TextEdit> edits, String what) {
		TextChange change = TextChange.recorded(before, edits);
		assertEquals(now, change.after(), what);
		int lastStart = 0;
		List<TextRange> ranges = new ArrayList<>();
		for (int from = 0; from <= before.length(); from++) {
			int start = change.start(from);
			assertTrue(lastStart <= start && start <= now.length(), what);
			lastStart = start;
			if (!TextChange.cutsPair(before, from)) {
				int to = Math.min(before.length(), from + 1 + from % 7);
				if (!TextChange.cutsPair(before, to)) {
					ranges.add(new TextRange(from, to));
				}
			}
		}
		for (TextRange range : ranges) {
			TextRange shown = range;
			for (TextEdit edit : edits) {
				shown = edit.carried(shown);
			}
			TextRange applied = change.carried(range);
			assertEquals(shown, applied, what);
			assertFalse(TextChange.cutsPair(now, applied.start()) || TextChange.cutsPair(now, applied.end()), what);
			if (change.isWhole(range) && !range.isEmpty()) {
				assertEquals(range.in(before), applied.in(now), what);
			}
		}
		String rebuilt = before;
		for (TextEdit difference : change.differences().reversed()) {
			assertEquals(difference.removed(), before.substring(difference.start(), difference.end()), what);
			rebuilt = difference.apply(rebuilt);
		}
		assertEquals(now, rebuilt, what);
	}

	/** A position that cuts no surrogate pair. */
	private static int at(Random random, String text) {
		int at = random.nextInt(text.length() + 1);
		return TextChange.cutsPair(text, at) ? at - 1 : at;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.hashiya.text.Placement.Candidate;
import org.hashiya.text.Placement.Kind;
import org.junit.jupiter.api.Test;

class ReanchoringTest {

	private static final String ARABIC = """
			الباحثة: كيف كانت المدرسة في القرية؟
			أحمد: كانت المدرسة بعيدة، وكنا نمشي إليها كل صباح.
			الباحثة: ومن كان يُعَلِّمُ فيها؟
			أحمد: معلّم واحد من الجزائر، وكان يقول: "العِلْمُ نُورٌ".
			""";
	private static final String ENGLISH = """
			How was the school in the village?
			The school was far away, and we walked there every morning.
			And who was the teacher?
			There was one teacher from Algiers, and he used to say: "Knowledge is light".
			""";

	@Test
	void whatStandsAfterAnInsertedParagraphIsExactAndShifted() {
		String after = "مقابلة في الجزائر، ٢٠٢٤\n" + ARABIC;
		Placement placement = place(ARABIC, "كل صباح", after);
		assertEquals(Kind.EXACT, placement.kind());
		assertEquals(new TextRange(after.indexOf("كل صباح"), after.indexOf("كل صباح") + 7), placement.place().orElseThrow());
		assertEquals(1, placement.score());
		assertTrue(placement.isSure());
	}

	@Test
	void aParagraphCarriedElsewhereIsMoved() {
		List<String> lines = ENGLISH.lines().toList();
		String after = String.join("\n", lines.get(2), lines.get(3), lines.get(0), lines.get(1)) + "\n";
		for (String quote : List.of("school in the", "we walked there", "walked there every morning.", "who was", "one teacher from Algiers")) {
			Placement placement = place(ENGLISH, quote, after);
			assertTrue(placement.isSure(), quote);
			assertEquals(quote, placement.place().orElseThrow().in(after));
		}
		assertNotEquals(place(ENGLISH, "we walked there", after).kind(), place(ENGLISH, "who was", after).kind(), "of two halves one has moved");
	}

	@Test
	void aCommonWordMovesWithItsParagraph() {
		StringBuilder text = new StringBuilder("ذهبنا في الصيف الماضي إلى بيت جدي في القرية\n");
		for (int i = 0; i < 100; i++) {
			text.append("الفقرة ").append(i).append(" في الكتاب وفي رقمها ").append(i * i).append(" في آخرها\n");
		}
		int feed = text.indexOf("\n") + 1;
		String after = text.substring(feed) + "انتهى\n" + text.substring(0, feed);
		for (int at : List.of(text.indexOf("في"), text.indexOf("في", 12))) {
			Placement placement = reanchoring(text.toString(), after).place(Anchor.of(text.toString(), at, at + 2));
			assertEquals(Kind.MOVED, placement.kind(), placement::toString);
			assertEquals(after.length() - feed + at, placement.place().orElseThrow().start());
		}
	}

	@Test
	void ofTwoOfWhichOneIsGoneNobodyCanTellWhich() {
		String text = "The first day we slept.\nYes.\nThe second day we ate.\nYes.\nOn Wednesday I went home.\n";
		String after = "The first day we slept.\nYes.\nOn Wednesday I went home.\n";
		for (int at : List.of(text.indexOf("Yes"), text.lastIndexOf("Yes"))) {
			Placement placement = reanchoring(text, after).place(Anchor.of(text, at, at + 4));
			assertFalse(placement.isSure(), placement::toString);
			assertEquals("Yes.", placement.candidates().getFirst().range().in(after), "but it may be this one");
		}
		assertEquals(Kind.EXACT, place(text, "we slept.", after).kind());
	}

	@Test
	void aParagraphCarriedElsewhereAndChangedIsFoundByItsWords() {
		String text = "First of all, my name is Amina.\nMy mother taught me to read when I was a child of four years.\nThen the war came, and we left the city.\n"
				+ "We lived with an uncle in the mountains.\nHe had many books there.\n";
		String after = "First of all, my name is Amina.\nThen the war came, and we left the city.\nWe lived with an uncle in the mountains.\nHe had many books there.\n"
				+ "My mother had taught me to read when I was a child of for years.\n";
		Placement same = place(text, "to read when I was a child", after);
		assertEquals(Kind.MOVED, same.kind());
		assertEquals("to read when I was a child", same.place().orElseThrow().in(after));
		Placement changed = place(text, "when I was a child of four years", after);
		assertEquals(Kind.DOUBTFUL, changed.kind());
		assertEquals("when I was a child of for years", changed.candidates().getFirst().range().in(after));
	}

	@Test
	void aQuoteThatLostItsVowelMarksIsDoubtfulAndFullyAlike() {
		String after = ARABIC.replaceAll("[\u064B-\u0652]", "");
		Placement placement = place(ARABIC, "العِلْمُ نُورٌ", after);
		assertEquals(Kind.DOUBTFUL, placement.kind());
		assertEquals("العلم نور", placement.candidates().getFirst().range().in(after));
		assertEquals(1, placement.score());
		assertTrue(placement.place().isEmpty(), "a person decides");
		assertEquals(Kind.EXACT, place(ARABIC, "كيف كانت", after).kind(), "other passages are not concerned");
	}

	@Test
	void aQuoteWhoseQuotationMarksWereCurledIsDoubtful() {
		String after = ENGLISH.replace("\"Knowledge is light\"", "“Knowledge is light”");
		Placement with = place(ENGLISH, "\"Knowledge is light\"", after);
		assertEquals(Kind.DOUBTFUL, with.kind());
		assertEquals("“Knowledge is light”", with.candidates().getFirst().range().in(after));
		assertEquals(Kind.EXACT, place(ENGLISH, "Knowledge is light", after).kind(), "the marks stood outside of it");
	}

	@Test
	void aTypoInsideMakesAQuoteDoubtfulEverywhereElseExact() {
		String after = ENGLISH.replace("walked", "waked");
		assertEquals("and we waked there", best(place(ENGLISH, "and we walked there", after), Kind.DOUBTFUL).in(after));
		assertEquals("there every morning", best(place(ENGLISH, "there every morning", after), Kind.EXACT).in(after));
		assertTrue(place(ENGLISH, "and we walked there", after).score() > 0.9);
		assertTrue(place(ENGLISH, "and we walked there", after).score() < 1);
	}

	@Test
	void wordsInsertedInsideBelongToItThoseAtItsEdgesDoNot() {
		String text = "we walked there every morning";
		String after = "and we often walked all the way there every single morning";
		TextChange change = TextChange.between(text, after);
		assertEquals("walked all the way there", change.carried(range(text, "walked there")).in(after));
		assertEquals("we", change.carried(range(text, "we")).in(after));
		assertEquals("every single morning", change.carried(range(text, "every morning")).in(after));
		assertEquals("there every", change.carried(range(text, "there every")).in(after));
		assertEquals(Kind.EXACT, place(text, "there every", after).kind());
		assertEquals(Kind.DOUBTFUL, place(text, "walked there", after).kind());
	}

	@Test
	void speakerLabelsDoNotDisturb() {
		String after = ENGLISH.lines().map(line -> "أحمد: " + line + "\n").reduce("", String::concat);
		for (String quote : List.of("How was the school", "The school was far away, and we walked there every morning.", "And", "light\".")) {
			assertEquals(quote, best(place(ENGLISH, quote, after), Kind.EXACT).in(after));
		}
	}

	@Test
	void aPhraseThatComesAgainAndAgainStaysWhereItWas() {
		String text = "كما قلت لك، ذهبنا.\nنعم.\nكما قلت لك، رجعنا.\nنعم.\nكما قلت لك، بقينا هناك.\nنعم.\n";
		String after = text.substring(text.indexOf("نعم")).replace("بقينا", "كما قلت لك، بقينا");
		int last = text.lastIndexOf("كما قلت لك");
		Placement placement = reanchoring(text, after).place(Anchor.of(text, last, last + 10));
		assertEquals(Kind.EXACT, placement.kind());
		int second = text.indexOf("كما قلت لك", 5);
		assertEquals(after.indexOf("كما قلت لك"), reanchoring(text, after).place(Anchor.of(text, second, second + 10)).place().orElseThrow().start());
		assertFalse(reanchoring(text, after).place(Anchor.of(text, 0, 10)).isSure(), "its paragraph was deleted, the others are not it");
		int yes = text.lastIndexOf("نعم");
		assertEquals(after.lastIndexOf("نعم"), reanchoring(text, after).place(Anchor.of(text, yes, yes + 3)).place().orElseThrow().start());
	}

	@Test
	void severalPlacesAsGoodAsEachOtherAreAllProposed() {
		String text = "The first day we slept.\nI do not remember.\nThe second day we ate.\n";
		String after = "On Monday all slept a little.\nI do not remember.\nOn Tuesday there was rain and wind.\nI do not remember.\nOn Wednesday I went home.\n";
		Placement placement = place(text, "I do not remember", after);
		assertEquals(Kind.DOUBTFUL, placement.kind());
		assertEquals(2, placement.candidates().size());
		assertEquals(List.of("I do not remember", "I do not remember"), placement.candidates().stream().map(candidate -> candidate.range().in(after)).toList());
	}

	@Test
	void whatWasDeletedIsLost() {
		String after = ARABIC.replace("أحمد: كانت المدرسة بعيدة، وكنا نمشي إليها كل صباح.\n", "");
		Placement placement = place(ARABIC, "وكنا نمشي إليها كل صباح", after);
		assertEquals(Kind.LOST, placement.kind());
		assertTrue(placement.place().isEmpty());
		assertTrue(placement.score() < Proposals.LEAST_LIKE);
		assertFalse(place(ARABIC, "المدرسة بعيدة", after).isSure());
		assertEquals(Kind.LOST, place(ENGLISH, "every morning", "").kind());
	}

	@Test
	void otherWordsBetweenTheSameNeighboursAreNoMoreThanAHint() {
		Placement placement = place("We saw the cat in the garden.", "cat", "We saw the dog in the garden.");
		assertEquals("dog", best(placement, Kind.LOST).in("We saw the dog in the garden."));
	}

	@Test
	void aMarkAddedToTheLastLetterMakesItAnotherWord() {
		String text = "قرأت كتاب أمي";
		String after = "قرأت كتابٌ أمي";
		Placement placement = place(text, "كتاب", after);
		assertEquals("كتابٌ", best(placement, Kind.DOUBTFUL).in(after));
		assertEquals("cafe\u0301", best(place("the cafe there", "cafe", "the cafe\u0301 there"), Kind.DOUBTFUL).in("the cafe\u0301 there"));
	}

	@Test
	void emojiAreNeverCut() {
		String text = "Yes 😀 of course 👨‍👩‍👧 all";
		String after = "Yes 😁 of course 👨‍👩‍👧‍👦 all";
		assertEquals("😁", best(place(text, "😀", after), Kind.DOUBTFUL).in(after));
		assertEquals("👨‍👩‍👧‍👦", best(place(text, "👨‍👩‍👧", after), Kind.DOUBTFUL).in(after), "one child more");
		assertEquals(" of course ", best(place(text, " of course ", after), Kind.EXACT).in(after));
		assertEquals(new TextRange(4, 6), TextChange.between("Yes 😀", "Yes 😁").carried(new TextRange(4, 6)));
		TextChange between = TextChange.between("a😀b", "a😁b");
		assertEquals(new TextRange(1, 3), between.carried(new TextRange(2, 3)), "a range that cuts a pair takes it whole");
	}

	@Test
	void lineEndsOfWindowsChangeOnlyWhatHoldsALineEnd() {
		String after = ARABIC.replace("\n", "\r\n");
		assertEquals("كل صباح.", best(place(ARABIC, "كل صباح.", after), Kind.EXACT).in(after));
		assertEquals("الباحثة: ومن", best(place(ARABIC, "الباحثة: ومن", after), Kind.EXACT).in(after));
		assertEquals("صباح.\r\nالباحثة: ومن", best(place(ARABIC, "صباح.\nالباحثة: ومن", after), Kind.DOUBTFUL).in(after));
		assertEquals("صباح.\nالباحثة: ومن", best(place(after, "صباح.\r\nالباحثة: ومن", ARABIC), Kind.DOUBTFUL).in(ARABIC));
	}

	@Test
	void anAnchorThatIsNotTrueOfTheOldTextIsLookedForByItsWords() {
		Reanchoring reanchoring = reanchoring(ENGLISH, ENGLISH + "The end.\n");
		Anchor displaced = new Anchor(900_000, 900_019, "walked there every ", "away, and we ", "morning.");
		assertEquals("walked there every ", reanchoring.place(displaced).place().orElseThrow().in(ENGLISH));
		assertEquals(Kind.LOST, reanchoring.place(new Anchor(3, 8, "نعم", "", "")).kind());
		assertEquals(Kind.DOUBTFUL, reanchoring.place(new Anchor(0, 7, "teacher", "", "")).kind(), "there are two and nothing tells which");
		assertFalse(reanchoring.place(new Anchor(900_000, 900_000, "", "", "")).isSure(), "a caret beyond the end");
	}

	@Test
	void withoutTheOldTextTheWordsAroundTell() {
		int at = ENGLISH.indexOf("teacher from");
		Anchor anchor = Anchor.of(ENGLISH, at, at + 7);
		Placement inserted = Reanchoring.in("A title\n" + ENGLISH).place(anchor);
		assertEquals(Kind.EXACT, inserted.kind());
		assertEquals(at + 8, inserted.place().orElseThrow().start());
		Placement edited = Reanchoring.in(ENGLISH.replace("Algiers", "Algeria")).place(anchor);
		assertEquals(Kind.MOVED, edited.kind(), "nobody can tell whether it stayed in its course");
		assertEquals(at, edited.place().orElseThrow().start());
		Placement twice = Reanchoring.in(ENGLISH + ENGLISH).place(anchor);
		assertEquals(Kind.DOUBTFUL, twice.kind());
		assertEquals(List.of(at, ENGLISH.length() + at), twice.candidates().stream().limit(2).map(candidate -> candidate.range().start()).toList());
		assertEquals("techer", best(Reanchoring.in(ENGLISH.replace("teacher", "techer")).place(anchor), Kind.DOUBTFUL).in(ENGLISH.replace("teacher", "techer")));
	}

	@Test
	void aCaretStaysBehindWhatStoodBeforeIt() {
		Reanchoring reanchoring = reanchoring(ENGLISH, "A title\n" + ENGLISH);
		Placement placement = reanchoring.place(Anchor.of(ENGLISH, 10, 10));
		assertEquals(new TextRange(18, 18), placement.place().orElseThrow());
	}

	@Test
	void whatIsAroundAnAnchorIsCountedInCodePoints() {
		String text = "😀".repeat(40) + "كتاب" + "\uD83D\uDE00a".repeat(40);
		Anchor anchor = Anchor.of(text, 80, 84);
		assertEquals("😀".repeat(32), anchor.before());
		assertEquals("😀a".repeat(16), anchor.after());
		assertEquals(new Anchor(0, 1, "x", "", "y"), Anchor.of("xy", 0, 1));
		assertTrue(anchor.isAt(text));
		assertFalse(anchor.isAt("x" + text));
	}

	@Test
	void everyPassageOfAnUnchangedTextIsExactlyWhereItWas() {
		long seed = RandomText.seed("reanchoring identity");
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			String text = RandomText.of(random, 1 + random.nextInt(200));
			Reanchoring reanchoring = reanchoring(text, text);
			for (int p = 0; p < 10; p++) {
				int start = random.nextInt(text.length() + 1);
				int end = start + random.nextInt(text.length() - start + 1);
				TextRange range = Graphemes.around(text, start, end);
				Placement placement = reanchoring.place(Anchor.of(text, range.start(), range.end()));
				assertEquals(Kind.EXACT, placement.kind(), () -> "seed " + seed + " " + range + " of " + text);
				assertEquals(List.of(new Candidate(range, 1)), placement.candidates(), () -> "seed " + seed + " " + range + " of " + text);
			}
		}
	}

	@Test
	void whateverTheTextsTheAnswersAreHonest() {
		long seed = RandomText.seed("reanchoring of anything in anything");
		Random random = new Random(seed);
		for (int i = 0; i < 600; i++) {
			String before = RandomText.of(random, 1 + random.nextInt(120));
			String after = random.nextInt(3) == 0 ? RandomText.of(random, random.nextInt(120)) : spoilt(before, random);
			Reanchoring reanchoring = random.nextInt(4) == 0 ? Reanchoring.in(after) : reanchoring(before, after);
			for (int p = 0; p < 10; p++) {
				int start = random.nextInt(before.length() + 1);
				int end = start + random.nextInt(before.length() - start + 1);
				Placement placement = reanchoring.place(Anchor.of(before, start, end));
				String what = "seed " + seed + " round " + i + ": " + placement;
				for (Candidate candidate : placement.candidates()) {
					assertTrue(candidate.score() >= 0 && candidate.score() <= 1, what);
					assertTrue(candidate.range().end() <= after.length(), what);
				}
				placement.place().ifPresent(place -> assertEquals(before.substring(start, end), place.in(after), what));
				for (int c = 1; c < placement.candidates().size(); c++) {
					assertTrue(placement.candidates().get(c - 1).score() >= placement.candidates().get(c).score(), what);
				}
			}
		}
	}

	static String spoilt(String text, Random random) {
		StringBuilder made = new StringBuilder(text);
		for (int i = 1 + random.nextInt(5); i > 0; i--) {
			int from = random.nextInt(made.length() + 1);
			int to = Math.min(made.length(), from + random.nextInt(12));
			made.replace(from, to, RandomText.of(random, random.nextInt(4)));
		}
		return made.toString();
	}

	private static Reanchoring reanchoring(String before, String after) {
		return new Reanchoring(TextChange.between(before, after));
	}

	private static Placement place(String before, String quote, String after) {
		TextRange range = range(before, quote);
		return reanchoring(before, after).place(Anchor.of(before, range.start(), range.end()));
	}

	private static TextRange range(String text, String quote) {
		int at = text.indexOf(quote);
		assertTrue(at >= 0, quote);
		return new TextRange(at, at + quote.length());
	}

	private static TextRange best(Placement placement, Kind kind) {
		assertEquals(kind, placement.kind(), placement::toString);
		return placement.candidates().getFirst().range();
	}
}

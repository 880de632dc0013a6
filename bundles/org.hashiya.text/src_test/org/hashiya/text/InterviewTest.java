// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class InterviewTest {

	private static @Nullable String label(String line) {
		SpeakerLabel label = SpeakerLabel.at(line, 0, line.length());
		return label == null ? null : line.substring(0, label.end());
	}

	private static @Nullable String speaker(String line) {
		SpeakerLabel label = SpeakerLabel.at(line, 0, line.length());
		return label == null ? null : label.speaker();
	}

	private static Interview in(String text) {
		return Interview.in(text, new Paragraphs(text));
	}

	@Test
	void whatStandsBeforeTheFirstColonIsALabel() {
		assertEquals("Amal:", label("Amal: Where were you?"));
		assertEquals("Interviewer 1:", label("Interviewer 1: Where?"));
		assertEquals("Q:", label("Q: Where?"));
		assertEquals("Dr. Smith:", label("Dr. Smith: Here."));
		assertEquals("الباحثة:", label("الباحثة: أين كنت؟"));
		assertEquals("س:", label("س: أين؟"));
		assertEquals("د. أحمد:", label("د. أحمد: هنا"));
		assertEquals("שרה:", label("שרה: כאן"));
		assertEquals("Amal：", label("Amal： fullwidth"));
		assertEquals("أمل :", label("أمل : مسافة قبل النقطتين"));
		assertEquals("**Amal:**", label("**Amal:** in Markdown"));
		assertEquals("**Amal**:", label("**Amal**: in Markdown"));
	}

	@Test
	void marksOfDirectionBelongToIt() {
		assertEquals("\u200Fالباحثة\u200F:", label("\u200Fالباحثة\u200F: أين؟"));
		assertEquals("\u2067أحمد\u2069:", label("\u2067أحمد\u2069: هنا"));
		assertEquals("احمد", speaker("\u2067أحمد\u2069: هنا"));
		assertEquals(speaker("أحمد: هنا"), speaker("\u202Bأَحمد:\u202C هنا"));
	}

	@Test
	void timesOfAnyDigitsBeforeAndAfter() {
		assertEquals("[00:12:03] Amal:", label("[00:12:03] Amal: Where?"));
		assertEquals("(٠٠:١٢) أحمد:", label("(٠٠:١٢) أحمد: هنا"));
		assertEquals("أحمد (٠٠:١٢):", label("أحمد (٠٠:١٢): هنا"));
		assertEquals("Amal [00:12]:", label("Amal [00:12]: Here."));
		assertEquals("Amal: [00:12]", label("Amal: [00:12] Here."));
		assertEquals("[00:12:03]", label("[00:12:03] somebody went out"));
		assertEquals("00:12:03.250", label("00:12:03.250 somebody went out"));
		assertEquals("[۰۰:۱۲]", label("[۰۰:۱۲] و رفت"));
		assertEquals("Amal Haddad  00:12", label("Amal Haddad  00:12"), "a name with a time alone on its line");
		assertNull(label("Amal came at 00:12 and left"));
		assertNull(speaker("[00:12:03] somebody went out"));
	}

	@Test
	void whatIsNoLabel() {
		assertNull(label("http://example.org"));
		assertNull(label("https://example.org: a page"));
		assertNull(label("Algeria has bought arms from Russia since the 1960s: tanks"));
		assertNull(label("She said, and we heard it: no"));
		assertNull(label(": nothing"));
		assertNull(label("Amal"));
		assertNull(label(""));
		assertNull(label("3:1"));
		assertNull(label("John 3:16 is a verse"));
	}

	@Test
	void twoSpeakersWhoComeAgainMakeAnInterview() {
		Interview interview = in("Amal: One?\nKarim: Yes.\n\nAmal: Two?\nKarim: No.\nNote: a door.\n");
		assertTrue(interview.hasSpeakers());
		assertEquals(5, end(interview, "Amal: One?"));
		assertEquals(-1, end(interview, "Note: a door."), "who speaks once is nobody");
		assertFalse(in("Note: one.\nNote: two.\nText.\n").hasSpeakers(), "one alone comes again");
		assertFalse(in("Note: one.\nSource: two.\nText.\n").hasSpeakers(), "nobody comes again");
		assertFalse(in("Note: a\nSource: b\nNote: c\nSource: d\n" + "A paragraph.\n".repeat(60)).hasSpeakers(), "too few of so many");
		assertTrue(in("[00:01] Amal: One.\n[00:09] Amal: Two.\n[00:12] Karim: Three.\n").hasSpeakers(), "times beside the names");
		assertTrue(in("الباحثة: أين؟\nأحمد: هنا.\nالبَاحثة: متى؟\nأحمد : أمس.\n").hasSpeakers(), "marks do not make another speaker");
	}

	private static int end(Interview interview, String line) {
		SpeakerLabel label = interview.label(line, 0, line.length());
		return label == null ? -1 : label.end();
	}

	@Test
	void aTurnReachesToTheNextSpeaker() {
		String text = "Heading\n\nAmal: One?\n\nAnd more.\nKarim: Yes.\n[00:10] a door\nAmal: Two?\nKarim: No.\n";
		Interview interview = in(text);
		assertEquals("Amal: One?\n\nAnd more.", turn(interview, text, text.indexOf("more"), text.indexOf("more")));
		assertEquals("Amal: One?\n\nAnd more.", turn(interview, text, text.indexOf("Amal"), text.indexOf("Amal")));
		assertEquals("Karim: Yes.\n[00:10] a door", turn(interview, text, text.indexOf("door"), text.indexOf("door")), "a time alone begins none");
		assertEquals("Amal: One?\n\nAnd more.\nKarim: Yes.\n[00:10] a door", turn(interview, text, text.indexOf("more"), text.indexOf("Yes") + 3));
		assertEquals("Karim: No.", turn(interview, text, text.length(), text.length()));
		assertEquals("", turn(interview, text, 3, 3), "before the first");
	}

	private static String turn(Interview interview, String text, int start, int end) {
		return interview.turns(text, new TextRange(start, end)).in(text);
	}

	@Test
	void hostileLinesCostNoMoreThanOthers() {
		for (String bad : List.of("a ".repeat(500_000), "\u200F".repeat(1_000_000), "[00:".repeat(250_000), "a\n".repeat(200_000), "**".repeat(500_000), "A.".repeat(400_000) + ":", "(((((".repeat(200_000),
				"٠٠:".repeat(300_000), " :".repeat(400_000), "a:\n".repeat(40_000), "1".repeat(1_000_000))) {
			Interview interview = assertTimeout(Duration.ofSeconds(20), () -> in(bad));
			assertTimeout(Duration.ofSeconds(20), () -> interview.turns(bad, new TextRange(bad.length() / 2, bad.length() / 2)));
		}
	}

	@Test
	void labelsLieInTheirLineWhateverItHolds() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String signs = "Aaبد9٣:：[](). *_#\u200F\u2067\u2069-😀é،";
		for (int i = 0; i < 20_000; i++) {
			String line = IntStream.range(0, random.nextInt(14)).mapToObj(at -> signs.substring(0, 0) + signs.charAt(random.nextInt(signs.length()))).reduce("", String::concat);
			String text = "x\n" + line + "\ny";
			SpeakerLabel label = SpeakerLabel.at(text, 2, 2 + line.length());
			SpeakerLabel alone = SpeakerLabel.at(line, 0, line.length());
			assertEquals(alone, label, () -> "seed " + seed + ": " + line);
			assertTrue(label == null || label.end() > 0 && label.end() <= line.length(), () -> "seed " + seed + ": " + line);
		}
	}
}

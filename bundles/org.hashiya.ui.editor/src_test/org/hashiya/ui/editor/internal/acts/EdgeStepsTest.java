// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.hashiya.text.Graphemes;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Edge;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class EdgeStepsTest {

	private static TextRange of(String text, String quote) {
		int start = text.indexOf(quote);
		return new TextRange(start, start + quote.length());
	}

	/** What the passage says after each step, until there is none. */
	private static List<String> walk(String text, String quote, Edge edge, boolean forward, Unit unit) {
		List<String> said = new ArrayList<>();
		Optional<TextRange> range = EdgeSteps.step(text, of(text, quote), edge, forward, unit);
		while (range.isPresent()) {
			said.add(range.get().in(text));
			range = EdgeSteps.step(text, range.get(), edge, forward, unit);
		}
		return said;
	}

	@Test
	void theEndGoesByWordsAndSignsAndOverParagraphs() {
		String text = "One two, three.\n\nFour";
		assertEquals(List.of("two,", "two, three", "two, three.", "two, three.\n\nFour"), walk(text, "two", Edge.END, true, Unit.WORD));
		assertEquals(List.of("One two, three", "One two,", "One two", "One"), walk(text, "One two, three.", Edge.END, false, Unit.WORD));
	}

	@Test
	void theStartGoesByWordsAndLeavesAtLeastOne() {
		String text = "شهدت العلاقات مع روسيا تحوّلًا.";
		assertEquals(List.of("مع روسيا", "العلاقات مع روسيا", "شهدت العلاقات مع روسيا"), walk(text, "روسيا", Edge.START, false, Unit.WORD));
		assertEquals(List.of("مع روسيا", "روسيا"), walk(text, "العلاقات مع روسيا", Edge.START, true, Unit.WORD));
	}

	@Test
	void charactersAreWholeAndWhiteSpaceIsSkipped() {
		String text = "تحوّلًا 👨‍👩‍👧 é\u0301x";
		assertEquals(text, walk(text, "تح", Edge.END, true, Unit.CHARACTER).getLast());
		for (String said : walk(text, "تح", Edge.END, true, Unit.CHARACTER)) {
			assertEquals(new TextRange(0, said.length()), Graphemes.around(text, 0, said.length()), said);
			assertFalse(Character.isWhitespace(said.charAt(said.length() - 1)), said);
		}
		assertTrue(walk(text, "تح", Edge.END, true, Unit.CHARACTER).contains("تحوّلًا 👨‍👩‍👧"));
	}

	@Test
	void aLongStretchWithoutAStopIsCrossed() {
		String text = "a" + " ".repeat(5000) + "b";
		assertEquals(List.of(text), walk(text, "a", Edge.END, true, Unit.WORD));
		assertEquals(List.of(text), walk(text, "b", Edge.START, false, Unit.CHARACTER));
		String word = "x".repeat(3000) + " y";
		assertEquals(Optional.of(new TextRange(0, 3000)), EdgeSteps.step(word, new TextRange(0, 3002), Edge.END, false, Unit.WORD));
	}

	@Test
	void oneDragsToTheNearestStop() {
		String text = "One two, three.";
		assertEquals("One two", EdgeSteps.drag(text, of(text, "One"), Edge.END, 6, Unit.WORD).in(text));
		assertEquals("One", EdgeSteps.drag(text, of(text, "One two"), Edge.END, 4, Unit.WORD).in(text));
		assertEquals("One t", EdgeSteps.drag(text, of(text, "One"), Edge.END, 5, Unit.CHARACTER).in(text));
		assertEquals("two, three.", EdgeSteps.drag(text, of(text, "three."), Edge.START, 5, Unit.WORD).in(text));
		assertEquals("One", EdgeSteps.drag(text, of(text, "One two"), Edge.END, 0, Unit.WORD).in(text), "something is left");
		assertEquals(".", EdgeSteps.drag(text, of(text, "three."), Edge.START, text.length(), Unit.WORD).in(text));
		assertEquals(text, EdgeSteps.drag(text, of(text, "One"), Edge.END, text.length() + 9, Unit.WORD).in(text));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void noStepCutsACharacterOrLosesThePassage(long seed) {
		Random random = new Random(seed);
		String[] parts = { "ا", "لّ", "ـ", " ", "\n", "e\u0301", "😀", "👨‍👩‍👧", "🇩🇿", "\u200C", "12", ".", "»", "word", "\u200F" };
		StringBuilder made = new StringBuilder("من");
		for (int i = 0; i < 80; i++) {
			made.append(parts[random.nextInt(parts.length)]);
		}
		String text = made.append("إلى").toString();
		TextRange range = new TextRange(0, 2);
		for (int i = 0; i < 500; i++) {
			Edge edge = Edge.values()[random.nextInt(2)];
			Unit unit = Unit.values()[random.nextInt(2)];
			TextRange next = random.nextInt(4) == 0 ? EdgeSteps.drag(text, range, edge, random.nextInt(text.length() + 1), unit)
					: EdgeSteps.step(text, range, edge, random.nextBoolean(), unit).orElse(range);
			String step = "seed " + seed + ", step " + i + ": " + range + " to " + next;
			assertTrue(next.length() > 0, step);
			assertEquals(edge.other().of(range), edge.other().of(next), step);
			assertEquals(next, Graphemes.around(text, next.start(), next.end()), step);
			assertEquals(next, next.trimmed(text), step);
			range = next;
		}
	}
}

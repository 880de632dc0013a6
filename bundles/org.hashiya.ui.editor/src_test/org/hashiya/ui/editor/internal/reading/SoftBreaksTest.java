// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class SoftBreaksTest {

	private static List<String> pieces(String text, SoftBreaks breaks) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < breaks.count(); i++) {
			pieces.add(text.substring(start, breaks.position(i)));
			start = breaks.position(i);
		}
		pieces.add(text.substring(start));
		return pieces;
	}

	@Test
	void aTextOfParagraphsHasNone() {
		assertSame(SoftBreaks.NONE, SoftBreaks.of("word ".repeat(500) + "\n" + "word ".repeat(600)));
	}

	@Test
	void aLongLineIsBrokenBehindSpaces() {
		String text = "short\n" + "كلمة ".repeat(4000) + "\nshort";

		List<String> pieces = pieces(text, SoftBreaks.of(text));

		assertTrue(pieces.size() >= 10, pieces.size() + " pieces");
		for (String piece : pieces.subList(0, pieces.size() - 1)) {
			assertTrue(piece.endsWith(" "), piece);
		}
		for (String piece : pieces) {
			assertTrue(piece.length() <= SoftBreaks.PIECE * 3 / 2 + 12, piece.length() + " characters");
		}
		assertTrue(pieces.getLast().endsWith("\nshort"));
	}

	@Test
	void withoutSpacesNoCharacterIsCut() {
		String text = "x" + "😀".repeat(3000) + "e\u0301".repeat(3000);

		for (String piece : pieces(text, SoftBreaks.of(text)).stream().skip(1).toList()) {
			assertFalse(Character.isLowSurrogate(piece.charAt(0)));
			assertFalse(piece.charAt(0) == '\u0301');
		}
	}

	/** What the adapter of the widget does with each edit, on strings. */
	@RepeatedTest(30)
	void editsKeepThePiecesShortAndTheOtherBreaksWhereTheyWere() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String text = "one two ".repeat(random.nextInt(3000)) + "\n" + "a b c d ".repeat(2000);
		SoftBreaks breaks = SoftBreaks.of(text);
		for (int i = 0; i < 60; i++) {
			int start = random.nextInt(text.length() + 1);
			int end = Math.min(text.length(), start + (random.nextBoolean() ? 0 : random.nextInt(random.nextInt(10) == 0 ? 6000 : 5)));
			String inserted = random.nextInt(8) == 0 ? "long ".repeat(random.nextInt(3000)) : random.nextInt(5) == 0 ? "\n" : "x";
			int shift = inserted.length() - (end - start);
			int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, breaks.upTo(start) == 0 ? 0 : breaks.position(breaks.upTo(start) - 1));
			int lineEnd = text.indexOf('\n', end);
			int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, breaks.upTo(end) == breaks.count() ? text.length() : breaks.position(breaks.upTo(end)));
			String piece = text.substring(from, start) + inserted + text.substring(end, to);
			SoftBreaks before = breaks;

			breaks = breaks.edited(start, end - start, from, piece, shift);
			text = text.substring(0, start) + inserted + text.substring(end);

			String message = "seed " + seed + ", edit " + i;
			for (int n = 0; n < before.upTo(start); n++) {
				assertEquals(before.position(n), breaks.position(n), message);
			}
			for (int n = 1; n <= before.count() - before.upTo(end); n++) {
				assertEquals(before.position(before.count() - n) + shift, breaks.position(breaks.count() - n), message);
			}
			int last = -1;
			for (int n = 0; n < breaks.count(); n++) {
				assertTrue(breaks.position(n) > last && breaks.position(n) < text.length() + 1, message);
				last = breaks.position(n);
			}
			for (String shown : pieces(text, breaks)) {
				for (String line : shown.split("\n", -1)) {
					assertTrue(line.length() <= SoftBreaks.LONGEST, message + ": " + line.length() + " characters in one row of lines");
				}
			}
		}
	}
}

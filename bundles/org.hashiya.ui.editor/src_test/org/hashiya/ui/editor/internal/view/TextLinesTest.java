// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ConfigurableLineTracker;
import org.eclipse.jface.text.ILineTracker;
import org.eclipse.jface.text.IRegion;
import org.hashiya.text.Paragraphs;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class TextLinesTest {

	/** The platform's own tracker is slower and knows the same. */
	@Test
	void aTextThatIsEditedHasTheLinesThatTheTrackerOfThePlatformHas() throws BadLocationException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			StringBuilder text = new StringBuilder(text(random, 60));
			TextLines ours = new TextLines(random.nextBoolean() ? new Paragraphs(text.toString()) : null);
			ConfigurableLineTracker theirs = new ConfigurableLineTracker(new String[] { "\n" });
			ours.set(text.toString());
			theirs.set(text.toString());
			for (int edit = 0; edit < 12; edit++) {
				assertAlike(theirs, ours, text.toString(), "seed " + seed);
				int start = random.nextInt(text.length() + 1);
				int end = start + random.nextInt(text.length() - start + 1);
				String by = text(random, 20);
				ours.replace(start, end - start, by);
				theirs.replace(start, end - start, by);
				text.replace(start, end, by);
			}
			assertAlike(theirs, ours, text.toString(), "seed " + seed);
		}
	}

	private static String text(Random random, int most) {
		StringBuilder text = new StringBuilder();
		for (int left = random.nextInt(most + 1); left > 0; left--) {
			text.append("ab\r\nم\n".charAt(random.nextInt(6)));
		}
		return text.toString();
	}

	private static void assertAlike(ILineTracker theirs, ILineTracker ours, String text, String message) throws BadLocationException {
		assertEquals(theirs.getNumberOfLines(), ours.getNumberOfLines(), message);
		assertEquals(theirs.computeNumberOfLines(text), ours.computeNumberOfLines(text), message);
		for (int line = 0; line < theirs.getNumberOfLines(); line++) {
			assertEquals(theirs.getLineOffset(line), ours.getLineOffset(line), message);
			assertEquals(theirs.getLineLength(line), ours.getLineLength(line), message);
			assertSame(theirs.getLineInformation(line), ours.getLineInformation(line), message);
			assertEquals(theirs.getLineDelimiter(line), ours.getLineDelimiter(line), message);
		}
		for (int offset = 0; offset <= text.length(); offset++) {
			assertEquals(theirs.getLineNumberOfOffset(offset), ours.getLineNumberOfOffset(offset), message);
			assertSame(theirs.getLineInformationOfOffset(offset), ours.getLineInformationOfOffset(offset), message);
			assertEquals(theirs.getNumberOfLines(offset, text.length() - offset), ours.getNumberOfLines(offset, text.length() - offset), message);
		}
	}

	private static void assertSame(IRegion theirs, IRegion ours, String message) {
		assertEquals(theirs.getOffset(), ours.getOffset(), message);
		assertEquals(theirs.getLength(), ours.getLength(), message);
	}

	@Test
	void thereIsNoLineBeyondTheText() {
		TextLines lines = new TextLines(null);
		lines.set("one\ntwo");
		assertThrows(BadLocationException.class, () -> lines.getLineOffset(2));
		assertThrows(BadLocationException.class, () -> lines.getLineNumberOfOffset(8));
		assertThrows(BadLocationException.class, () -> lines.replace(5, 3, ""));
	}
}

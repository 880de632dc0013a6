// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The caret while the text is scrolled, with some hundreds of paragraphs. */
class CaretOutOfViewTest {

	private static final String TEXT = "The witness left the village before the harvest.\nعادت الشاهدة إلى القرية بعد الحصاد.\n".repeat(200);

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		return new LiveEditor(parent.resolve("caret"), TEXT);
	}

	/** As the screen has it: now and then, since it blinks. */
	private static boolean isShown(StyledText text) {
		Point place = text.getLocationAtOffset(text.getCaretOffset());
		if (place.y < 0 || place.y + text.getLineHeight() > text.getClientArea().height) {
			return false;
		}
		TextPicture picture = TextPicture.of(text);
		int line = text.getLinePixel(text.getLineAtOffset(text.getCaretOffset()));
		int row = place.y - (place.y - line) % (text.getLineHeight() + text.getLineSpacing()); // letters may stand lower in it
		return IntStream.range(row, row + text.getLineHeight()).allMatch(y -> picture.pixel(place.x, y).equals(text.getForeground().getRGB()));
	}

	/** Whether something as high as a caret stands at the edge that the lines of English begin at, in any row. */
	private static boolean isBesideAnyRow(StyledText text) {
		TextPicture picture = TextPicture.of(text);
		int x = text.getLocationAtOffset(text.getOffsetAtLine(text.getTopIndex())).x;
		return IntStream.range(0, text.getClientArea().height - text.getLineHeight())
				.anyMatch(top -> IntStream.range(top, top + text.getLineHeight()).allMatch(y -> picture.pixel(x, y).equals(text.getForeground().getRGB())));
	}

	@Test
	void itIsWhereItWasWhenOneScrollsBack() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			text.setSelection(30);
			text.setTopIndex(250);
			live.until("the place is shown", () -> text.getTopIndex() > 200);
			assertFalse(isBesideAnyRow(text));
			assertEquals(30, text.getCaretOffset());

			text.setTopIndex(0);
			live.until("it is shown again", () -> isShown(text));
			assertEquals(30, text.getCaretOffset());
		}
	}

	@Test
	void aKeyScrollsBackToIt() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			int start = text.getOffsetAtLine(11);
			text.setSelection(start + 3);
			text.setTopIndex(250);
			live.until("it is out of view", () -> !isShown(text));

			live.press(0, SWT.ARROW_DOWN, '\0');

			live.until("it is shown, a row below", () -> isShown(text) && text.getLineAtOffset(text.getCaretOffset()) == 12);
		}
	}

	@Test
	void itIsShownWhereTheTextIsClicked() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			text.setTopIndex(250);
			live.until("it is out of view", () -> !isShown(text));

			int place = text.getOffsetAtLine(text.getTopIndex() + 4) + 5;
			text.setCaretOffset(place); // without scrolling, as a click does

			live.until("it is shown there", () -> isShown(text));
			assertEquals(place, text.getCaretOffset());
		}
	}
}

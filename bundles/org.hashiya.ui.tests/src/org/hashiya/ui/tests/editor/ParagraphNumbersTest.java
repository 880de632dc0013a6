// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers beside the paragraphs, and the way to one of them. */
class ParagraphNumbersTest {

	private static final String TEXT = """
			الجزائر بين موسكو وواشنطن

			Algeria has bought arms from Russia since the 1960s.
			شهدت العلاقات مع روسيا خطوات متسارعة
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		return new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
	}

	/** Whether there is something in a margin beside the first row of a paragraph. */
	private static boolean isMarked(LiveEditor live, String paragraph, boolean right) {
		StyledText text = live.text();
		TextPicture picture = live.picture();
		int at = TEXT.indexOf(paragraph);
		int top = text.getLocationAtOffset(at).y;
		int from = right ? text.getClientArea().width - text.getRightMargin() + 2 : 1;
		int to = right ? text.getClientArea().width - 1 : text.getLeftMargin() - 2;
		RGB background = picture.pixel(from, top);
		IntPredicate inked = x -> IntStream.range(top, top + text.getLineHeight(at)).anyMatch(y -> !picture.pixel(x, y).equals(background));
		return IntStream.range(from, to).anyMatch(inked);
	}

	@Test
	void f11ShowsANumberWhereEachParagraphBegins() throws StudyProblem {
		try (LiveEditor live = open()) {
			assertTrue(!isMarked(live, "الجزائر", true) && !isMarked(live, "Algeria", false), "nothing stands beside the text at first");
			int column = live.text().getLeftMargin();

			live.press(0, SWT.F11, '\0');

			live.until("the numbers are there", () -> isMarked(live, "الجزائر", true) && isMarked(live, "Algeria", false));
			assertTrue(!isMarked(live, "الجزائر", false) && !isMarked(live, "Algeria", true), "but not where they end");
			live.press(0, SWT.F11, '\0');
			live.until("the numbers have gone", () -> !isMarked(live, "الجزائر", true) && !isMarked(live, "Algeria", false));
			assertEquals(column, live.text().getLeftMargin());
		}
	}

	@Test
	void ctrlGGoesToAParagraphWhoseNumberIsWrittenInAnyDigits() throws StudyProblem {
		try (LiveEditor live = open()) {
			for (String[] step : new String[][] { { "3", "Algeria has bought arms from Russia since the 1960s." }, { "٤", "شهدت العلاقات مع روسيا خطوات متسارعة" } }) {
				live.press(SWT.CTRL, 0, 'g');
				live.until("the box is open", () -> live.text().getDisplay().getFocusControl() instanceof Text);
				Text field = (Text) live.text().getDisplay().getFocusControl();
				field.setText("9");
				live.press(0, SWT.CR, SWT.CR);
				live.until("what is no paragraph stays to be written over", () -> !field.isDisposed() && field.getSelectionText().equals("9"));
				field.setText(step[0]);
				live.press(0, SWT.CR, SWT.CR);
				live.until("the paragraph is selected", () -> live.text().getSelectionText().equals(step[1]));
				live.until("the focus is back in the text", live.text()::isFocusControl);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The caret by keys. */
class CaretKeysTest {

	private static final String ENGLISH = "The witness left the village before the harvest and came back in the winter, when the border was open again. ".repeat(5).strip() + "\n";
	private static final String ARABIC = "عادت الشاهدة إلى القرية بعد الحصاد وجاءت في الشتاء حين فتحت الحدود من جديد. ".repeat(6).strip() + "\n";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		return new LiveEditor(parent.resolve("caret"), (ENGLISH + ARABIC).repeat(4));
	}

	/** Elsewhere the platform says what it paints. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aStepOfTheCaretPaintsLittle() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			text.setSelection(10);
			int[] quiet = { 0 };
			List<Integer> heights = new ArrayList<>();
			text.addListener(SWT.Paint, event -> {
				quiet[0] = 0;
				heights.add(event.height);
			});
			live.until("all is painted", () -> quiet[0]++ > 10);
			boolean little = false;
			for (int step = 1; step <= 10 && !little; step++) { // the window system may ask for all meanwhile
				int expected = text.getCaretOffset() + 1;
				heights.clear();
				quiet[0] = 0;
				live.press(0, SWT.ARROW_RIGHT, '\0');
				live.until("the caret is painted", () -> text.getCaretOffset() == expected && !heights.isEmpty() && quiet[0]++ > 5);
				little = heights.stream().allMatch(height -> height <= 2 * text.getLineHeight());
			}
			assertTrue(little, () -> "painted " + heights);
		}
	}

	/** Whether the bar of a caret stands at a position, before the letters. */
	private static boolean isDrawn(LiveEditor live, Rectangle place) {
		TextPicture picture = live.picture();
		return IntStream.range(place.y + 4, place.y + place.height - 4).allMatch(y -> picture.pixel(place.x, y).equals(live.text().getForeground().getRGB()));
	}

	@Test
	void theCaretStandsInItsRowWhateverIsWrittenThere() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		String words = "Algeria has bought arms\nعادت الشاهدة إلى القرية\nShe said: عادت الشاهدة إلى القرية.\n";
		try (LiveEditor live = new LiveEditor(parent.resolve("rows"), words)) {
			StyledText text = live.text();
			for (int line = 0; line < 3; line++) {
				int start = text.getOffsetAtLine(line);
				text.setSelection(start);
				Rectangle row = new Rectangle(text.getLocationAtOffset(start).x + 1, text.getLinePixel(line), 1, text.getLineHeight(start));
				live.until(() -> "the caret fills " + row + ", not " + drawn(live, row), () -> drawn(live, row).equals(row));
			}
		}
	}

	@Test
	void inAnEmptyParagraphItStandsWhereItsWordsWouldBegin() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		String words = "عادت الشاهدة\n\nقالت\n\nShe said\n\nIt\n";
		try (LiveEditor live = new LiveEditor(parent.resolve("empty"), words)) {
			StyledText text = live.text();
			for (int line : new int[] { 1, 5, 3 }) {
				int at = text.getOffsetAtLine(line);
				text.setSelection(at);
				int edge = line == 5 ? text.getLeftMargin() : text.getClientArea().width - text.getRightMargin();
				live.until("the caret of line " + line + " is seen at " + edge, () -> isDrawn(live, new Rectangle(edge, text.getLinePixel(line), 1, text.getLineHeight())));
			}
		}
	}

	@Test
	void itIsAsWideEachTimeItComesBack() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			text.setSelection(ENGLISH.length() + 4);
			Point at = text.getLocationAtOffset(ENGLISH.length() + 4);
			int height = text.getLineHeight(ENGLISH.length() + 4);
			Rectangle first = new Rectangle(at.x, at.y, 1, height);
			Rectangle second = new Rectangle(at.x + 1, at.y, 1, height);
			live.until("both columns are seen", () -> isDrawn(live, first) && isDrawn(live, second));
			live.until("neither is", () -> !isDrawn(live, first) && !isDrawn(live, second));
			live.until("one of them is seen again", () -> isDrawn(live, first) || isDrawn(live, second));
			assertTrue(isDrawn(live, first) && isDrawn(live, second), "both are");
		}
	}

	/** The bar that stands where an area is, above and below it too. */
	private static Rectangle drawn(LiveEditor live, Rectangle area) {
		TextPicture picture = live.picture();
		List<Integer> rows = IntStream.range(Math.max(0, area.y - area.height / 2), area.y + area.height * 3 / 2).filter(y -> picture.pixel(area.x, y).equals(live.text().getForeground().getRGB())).boxed().toList();
		return rows.isEmpty() ? new Rectangle(0, 0, 0, 0) : new Rectangle(area.x, rows.getFirst(), 1, rows.getLast() - rows.getFirst() + 1);
	}

	@Test
	void theCaretIsGoneFromWhereItWasAlsoWhereOnlyWhatIsAroundItIsPainted() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			int from = ENGLISH.length(); // the bar stands at the right edge, before the first letter
			text.setSelection(from);
			Point at = text.getLocationAtOffset(from);
			Rectangle place = new Rectangle(at.x, at.y, 1, text.getLineHeight(from));
			live.until("the caret is seen", () -> isDrawn(live, place));
			text.setSelection(from + ARABIC.length() / 3);
			paintElsewhere(text);
			live.until("the caret is not seen any more where it was", () -> !isDrawn(live, place));
		}
	}

	/** Tells the widget what the platform tells it where parts all around the text were to be painted and nothing between them. */
	private static void paintElsewhere(StyledText text) {
		Rectangle area = text.getClientArea();
		Image image = new Image(text.getDisplay(), area.width, area.height);
		Event paint = new Event();
		paint.gc = new GC(image);
		paint.setBounds(area);
		text.notifyListeners(SWT.Paint, paint);
		paint.gc.dispose();
		image.dispose();
	}
}

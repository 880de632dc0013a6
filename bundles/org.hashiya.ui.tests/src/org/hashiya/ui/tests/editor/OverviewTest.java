// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole text in a narrow column beside it. */
class OverviewTest {

	private static final String TEXT = "Algeria has bought arms.\n" + "A paragraph of no interest at all, like many others of its kind here.\n".repeat(120) + "شهدت العلاقات مع روسيا خطوات.\n"
			+ "And again some lines that nobody has coded or would want to.\n".repeat(40);

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		LiveEditor live = new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
		live.code("trade");
		live.code("Russia");
		return live;
	}

	private static Optional<Canvas> overview(LiveEditor live) {
		return Controls.find(live.text().getDisplay(), Canvas.class, canvas -> canvas.getClass() == Canvas.class && canvas.getParent() == live.text().getParent() && canvas.isVisible());
	}

	/** The rows of the overview that hold a code's own colour. */
	private static TreeSet<Integer> rows(LiveEditor live, String code) {
		Canvas canvas = overview(live).orElseThrow();
		canvas.update();
		Rectangle area = canvas.getClientArea();
		Image image = new Image(canvas.getDisplay(), area.width, area.height);
		GC gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData pixels = image.getImageData();
		image.dispose();
		Colour colour;
		try {
			colour = live.study().study().codebook().resolve(code).colour();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
		TreeSet<Integer> rows = new TreeSet<>();
		for (int y = 0; y < area.height; y++) {
			for (int x = 0; x < area.width; x++) {
				var pixel = pixels.palette.getRGB(pixels.getPixel(x, y));
				if (Math.abs(pixel.red - colour.red()) + Math.abs(pixel.green - colour.green()) + Math.abs(pixel.blue - colour.blue()) < 60) {
					rows.add(y);
				}
			}
		}
		return rows;
	}

	@Test
	void whatIsCodedIsSeenWhereItStandsInTheWholeTextAlsoOutOfView() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("arms", "trade");
			live.code("روسيا", "Russia");
			live.until("both are seen", () -> !rows(live, "trade").isEmpty() && !rows(live, "Russia").isEmpty());
			int height = overview(live).orElseThrow().getClientArea().height;
			assertTrue(rows(live, "trade").last() < height / 20, "at the top");
			assertTrue(rows(live, "Russia").first() > height / 2 && rows(live, "Russia").last() < height * 9 / 10, "in the third quarter");
		}
	}

	@Test
	void aClickAndTheArrowKeysGoThere() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("روسيا", "Russia");
			live.until("it is seen", () -> !rows(live, "Russia").isEmpty());
			StyledText text = live.text();
			Canvas canvas = overview(live).orElseThrow();
			Event click = new Event();
			click.button = 1;
			click.y = rows(live, "Russia").first();
			canvas.notifyListeners(SWT.MouseDown, click);
			assertTrue(Math.abs(text.getCaretOffset() - TEXT.indexOf("روسيا")) < TEXT.length() / 50, "the caret is near it");
			assertTrue(live.picture().isInView(text.getCaretOffset()), "and in view");

			text.setSelection(0);
			assertTrue(text.isFocusControl(), "the keys stay with the text");
			live.press(0, SWT.TAB, '\t');
			live.until("the overview has the focus", canvas::isFocusControl);
			live.press(0, SWT.ARROW_DOWN, '\0');
			live.until("the next passage is gone to", () -> text.getCaretOffset() == TEXT.indexOf("روسيا"));
			live.press(0, SWT.CR, SWT.CR);
			live.until("the text has the focus again", text::isFocusControl);
		}
	}

	@Test
	void itTellsWhatIsThereAndCanBeHidden() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("روسيا", "Russia");
			live.until("it is seen", () -> !rows(live, "Russia").isEmpty());
			Canvas canvas = overview(live).orElseThrow();
			Event move = new Event();
			move.y = rows(live, "Russia").first();
			canvas.notifyListeners(SWT.MouseMove, move);
			String tip = canvas.getToolTipText().replaceAll("[\\u2066-\\u2069]", "");
			assertTrue(tip.contains("1 coding") && tip.contains("Russia 1"), tip);

			LiveStudy.runLater("org.hashiya.ui.editor.overview", Map.of());
			live.until("it is hidden", () -> overview(live).isEmpty());
			LiveStudy.runLater("org.hashiya.ui.editor.overview", Map.of());
			live.until("it is back", () -> overview(live).isPresent());
			assertEquals(TEXT, live.text().getText());
		}
	}
}

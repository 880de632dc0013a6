// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paragraph whose first letter tells the wrong direction is given the right one. */
class ParagraphDirectionTest {

	private static final String TEXT = """
			Algeria has bought arms.
			CAATSA قانون أمريكي.
			Russia was there.
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		return new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
	}

	/** Where the letters of a row stand: -1 at the left edge of the column, 1 at the right one, 0 at neither. */
	private static int side(LiveEditor live, String paragraph) {
		StyledText text = live.text();
		TreeSet<Integer> ink = live.picture().ink(TEXT.indexOf(paragraph));
		if (ink.isEmpty()) {
			return 0; // not painted yet
		}
		int right = text.getClientArea().width - text.getRightMargin();
		return ink.first() - text.getLeftMargin() < 12 ? -1 : right - ink.last() < 12 ? 1 : 0;
	}

	private static int x(LiveEditor live, String word) {
		return live.text().getLocationAtOffset(TEXT.indexOf(word)).x;
	}

	@Test
	void isShownAtOnceAndGoesWithUndo() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("law");
			live.code("قانون", "law");
			live.until("it stands at the left", () -> side(live, "CAATSA") == -1);
			assertTrue(x(live, "CAATSA") < x(live, "قانون"), "and is read from there");

			live.select("قانون");
			LiveStudy.runLater("org.hashiya.ui.editor.directionRightToLeft", Map.of());
			live.until("it stands at the right", () -> side(live, "CAATSA") == 1);
			assertTrue(x(live, "CAATSA") > x(live, "قانون"), "and is read from there");
			assertEquals(-1, side(live, "Algeria"), "the others stay");
			assertEquals(-1, side(live, "Russia"), "the others stay");
			assertEquals("قانون", live.text().getSelectionText());
			assertTrue(live.text().getRightMargin() > 24, "its lanes stand at the right now");
			assertEquals(1, live.passages().size());

			LiveStudy.runLater("org.hashiya.ui.editor.directionRightToLeft", Map.of());
			live.until("it is said that it is so", () -> live.says("The paragraph runs so already."));
			LiveStudy.runLater("org.eclipse.ui.edit.undo", Map.of());
			live.until("undo brings it back", () -> side(live, "CAATSA") == -1);
		}
	}

	@Test
	void allParagraphsOfTheSelectionGoTogetherAndBackToTheirText() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.text().setSelection(0, TEXT.indexOf("Russia")); // ends where the third begins
			LiveStudy.runLater("org.hashiya.ui.editor.directionRightToLeft", Map.of());
			live.until("both stand at the right", () -> side(live, "Algeria") == 1 && side(live, "CAATSA") == 1);
			assertEquals(-1, side(live, "Russia"));
			LiveStudy.runLater("org.hashiya.ui.editor.directionByText", Map.of());
			live.until("both follow their first letter", () -> side(live, "Algeria") == -1 && side(live, "CAATSA") == -1);
		}
	}
}

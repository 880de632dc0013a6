// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.hashiya.model.Act;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going through a text by the keyboard. */
class EditorKeysTest {

	private static final String TEXT = """
			شهدت العلاقات مع روسيا خطوات متسارعة. وقالت الجزائر إنّها راضية.

			Algeria has bought arms from Russia since the 1960s. It went on.
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		return new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
	}

	private static void untilSelected(LiveEditor live, String quote) {
		live.until("“" + quote + "” is selected", () -> live.text().getSelectionText().equals(quote));
	}

	/** Codes a quote and waits until the editor shows it: keys go by what is shown. */
	private static void code(LiveEditor live, String quote) throws StudyProblem {
		live.code(quote, "Actors");
		live.text().setSelection(0);
		live.until("“" + quote + "” is tinted", () -> !live.picture().background(quote).equals(live.picture().background("العلاقات")));
	}

	@Test
	void altWithAnArrowGoesFromPassageToPassage() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Actors");
			code(live, "روسيا");
			code(live, "arms");

			live.press(SWT.ALT, SWT.ARROW_DOWN, '\0');
			untilSelected(live, "روسيا");
			live.press(SWT.ALT, SWT.ARROW_DOWN, '\0');
			untilSelected(live, "arms");
			live.press(SWT.ALT, SWT.ARROW_UP, '\0');
			untilSelected(live, "روسيا");
		}
	}

	@Test
	void altShiftWithAnArrowSelectsMoreAndLess() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.text().setSelection(TEXT.indexOf("bought") + 2);
			live.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP, '\0');
			untilSelected(live, "bought");
			live.press(SWT.CTRL, SWT.ARROW_UP, '\0');
			untilSelected(live, "Algeria has bought arms from Russia since the 1960s.");
			live.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_DOWN, '\0');
			untilSelected(live, "bought");
			live.press(SWT.CTRL, SWT.ARROW_DOWN, '\0');
			untilSelected(live, "");
			assertEquals(TEXT.indexOf("bought") + 2, live.text().getCaretOffset());
		}
	}

	@Test
	void ctrlShiftIMakesTheSelectedWordsACodeInOneStep() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.select("خطوات متسارعة");
			live.press(SWT.CTRL | SWT.SHIFT, 0, 'i');
			live.until("the words are coded with themselves", () -> live.passages().size() == 1);
			assertEquals("خطوات متسارعة", live.study().study().codebook().list().getFirst().name());
			assertEquals(Act.Kind.CODE_IN_VIVO, live.study().undoable().orElseThrow().kind());

			live.press(SWT.CTRL, 0, 'z');
			live.until("code and coding are gone", () -> live.passages().isEmpty() && live.study().study().codebook().size() == 0);

			live.press(0, SWT.F9, '\0');
			live.until("the second key does the same", () -> live.passages().size() == 1);
		}
	}

	@Test
	void aDigitOfAnyScriptAppliesThePinnedCode() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Actors");
			live.code("Process");
			OpenStudy open = live.study();
			open.perform(CodebookActs.pin(open.study(), open.study().codebook().resolve("Actors"), 1, open.author()).orElseThrow());
			open.perform(CodebookActs.pin(open.study(), open.study().codebook().resolve("Process"), 2, open.author()).orElseThrow());
			live.select("العلاقات");
			live.press(0, 0, '1');
			live.until("the first code is applied", () -> live.passages().size() == 1);
			live.typeAs('٢');
			live.until("the second code is applied", () -> live.passages().getFirst().codings().size() == 2);
			live.press(SWT.CTRL, 0, 'z');
			live.until("each is a step of undo", () -> live.passages().getFirst().codings().size() == 1);
			live.press(0, 0, '9');
			live.until("it says how to pin one", () -> live.says("No code is pinned to the key 9. Select one in the codebook and press Ctrl+9 there."));
		}
	}

	@Test
	void f3GoesToTheNextParagraphInWhichNothingIsCoded() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.text().setSelection(0);
			live.press(0, SWT.F3, '\0');
			untilSelected(live, "شهدت العلاقات مع روسيا خطوات متسارعة. وقالت الجزائر إنّها راضية.");

			live.code("Actors");
			code(live, "روسيا");
			live.press(0, SWT.F3, '\0');
			untilSelected(live, "Algeria has bought arms from Russia since the 1960s. It went on.");
		}
	}
}

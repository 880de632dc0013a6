// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Passage;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.PassageTarget;
import org.hashiya.ui.tests.Controls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingEditorTest {

	private static final String TEXT = """
			الجزائر بين موسكو وواشنطن

			شهدت العلاقات مع روسيا خطوات متسارعة في 2023، وقالت Le Monde إنّ التطبيع غيّر كلّ شيء 😀.

			Algeria has bought arms from Russia since the 1960s.
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		return new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
	}

	private static void quickCode(LiveEditor live, int modifiers, int key, char character, String typed) {
		live.press(modifiers, key, character);
		live.until("the quick-code box is open", () -> !live.text().isFocusControl() && live.text().getDisplay().getFocusControl() != null);
		live.type(typed);
		live.press(0, SWT.CR, SWT.CR);
	}

	@Test
	void aSelectionIsCodedThroughTheQuickCodeBoxWithAKnownCode() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Actors/Russia factor");
			live.select("روسيا");
			int top = live.text().getTopPixel();

			quickCode(live, SWT.CTRL, 0, 'k', "fact russ");
			live.until("the passage is in the study", () -> live.passages().size() == 1);

			Passage passage = live.passages().getFirst();
			assertEquals("روسيا", TEXT.substring(passage.start(), passage.end()));
			assertTrue(passage.isCoded(live.study().study().codebook().resolve("Actors/Russia factor").id()));
			live.until("the focus is back in the text", live.text()::isFocusControl);
			assertEquals("روسيا", live.text().getSelectionText(), "the selection stays");
			assertEquals(top, live.text().getTopPixel(), "the text stays where it was");
		}
	}

	@Test
	void rowsOfTheQuickCodeBoxAreOfOneHeightInAnyScript() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Actors/Russia factor/Wagner in the Sahel");
			live.code("Process/روسيا (Russia) والجزائر");
			live.code("روسيا (Russia) والجزائر/Process");
			for (int step = 0; step < 20; step++) {
				live.code("Process/step " + step);
			}
			live.select("Algeria");
			live.press(SWT.CTRL, 0, 'k');
			live.until("the rows are painted", () -> heights(live).size() > 20 && !heights(live).contains(0));

			assertEquals(1, Set.copyOf(heights(live)).size(), () -> "heights of rows: " + heights(live));
			live.press(0, SWT.ESC, SWT.ESC);
			live.until("the focus is back in the text", live.text()::isFocusControl);
		}
	}

	private static List<Integer> heights(LiveEditor live) {
		return Controls.find(live.text().getDisplay(), Table.class, table -> table.getShell() == live.text().getDisplay().getActiveShell() && table.getShell() != live.text().getShell())
				.map(table -> Arrays.stream(table.getItems()).map(item -> item.getBounds(1).height).toList()).orElse(List.of());
	}

	@Test
	void markedRowsAreAppliedTogetherInOneStepOfUndo() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.code("United States");
			live.code("Process");
			live.select("Algeria");
			live.press(SWT.CTRL, 0, 'k');
			live.until("the quick-code box is open", () -> live.text().getDisplay().getFocusControl() instanceof Text);
			live.type("unit");
			live.press(SWT.CTRL, SWT.SPACE, ' ');
			live.until("it says what is marked", () -> ((Text) live.text().getDisplay().getFocusControl()).getSelectionText().equals("unit"));
			live.type("russ");
			live.press(SWT.CTRL, SWT.CR, SWT.CR);
			live.type("new one");
			live.press(SWT.CTRL, SWT.SPACE, ' ');
			live.press(0, SWT.CR, SWT.CR);

			live.until("all are applied", () -> live.passages().size() == 1);
			assertEquals(List.of("United States", "Russia", "new one"),
					live.passages().getFirst().codings().stream().map(coding -> live.study().study().codebook().path(coding.code())).toList());
			live.study().undo();
			assertEquals(List.of(), live.passages());
			assertEquals(3, live.study().study().codebook().size());
		}
	}

	@Test
	void aNewPathMakesTheCodeInOneStepOfUndo() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.select("Algeria");

			quickCode(live, 0, SWT.F6, '\0', "actors/states");
			live.until("the passage is in the study", () -> live.passages().size() == 1);
			assertEquals(2, live.study().study().codebook().size());

			live.study().undo();
			assertEquals(List.of(), live.passages());
			assertEquals(0, live.study().study().codebook().size());
		}
	}

	@Test
	void whatIsTypedBeforeTheBoxHasTheFocusIsNotLost() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.code("United States");
			live.select("Algeria");
			live.press(SWT.CTRL, 0, 'k');
			live.until("the quick-code box is open", () -> live.text().getDisplay().getFocusControl() instanceof Text);
			Text field = (Text) live.text().getDisplay().getFocusControl();
			for (char letter : new char[] { 'u', 'x', SWT.BS, 'n' }) {
				Event event = new Event();
				event.character = letter;
				live.text().notifyListeners(SWT.KeyDown, event); // as if the window system had not moved the focus yet
			}

			assertEquals("un", field.getText());
			live.press(0, SWT.CR, SWT.CR);
			live.until("the passage is in the study", () -> live.passages().size() == 1);
			assertTrue(live.passages().getFirst().isCoded(live.study().study().codebook().resolve("United States").id()));
		}
	}

	@Test
	void escapeLeavesTheStudyAsItWas() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.select("Algeria");
			live.press(SWT.CTRL, 0, 'k');
			live.until("the quick-code box is open", () -> !live.text().isFocusControl() && live.text().getDisplay().getFocusControl() != null);

			live.press(0, SWT.ESC, SWT.ESC);
			live.until("the focus is back in the text", live.text()::isFocusControl);

			assertEquals(List.of(), live.passages());
		}
	}

	@Test
	void deleteRemovesTheCodingAtTheCaretAndCtrlEnterAppliesTheLastCodeAgain() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.select("روسيا");
			quickCode(live, SWT.CTRL, 0, 'k', "russia");
			live.until("the passage is in the study", () -> live.passages().size() == 1);
			live.until("the focus is back in the text", live.text()::isFocusControl);

			live.select("arms");
			live.press(SWT.CTRL, SWT.CR, SWT.CR);
			live.until("the last code was applied again", () -> live.passages().size() == 2);
			live.press(0, SWT.DEL, SWT.DEL);
			live.until("the coding is removed", () -> live.passages().size() == 1);

			assertEquals(TEXT.indexOf("روسيا"), live.passages().getFirst().start());
			assertEquals(TEXT, live.text().getText(), "Delete does not touch the text");
		}
	}

	@Test
	void othersCodeTheSelectionAndWithoutOneNothingHappens() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			CodingTarget target = live.editor().getAdapter(CodingTarget.class);
			var code = live.study().study().codebook().resolve("Russia").id();

			live.text().setSelection(3);
			assertEquals(false, target.apply(code));
			live.select(" روسيا ");
			assertEquals(true, target.apply(code));

			assertEquals("روسيا", TEXT.substring(live.passages().getFirst().start(), live.passages().getFirst().end()), "white space at the ends is not coded");
		}
	}

	@Test
	void aRangeIsRevealedAndSelected() throws StudyProblem {
		try (LiveEditor live = open()) {
			int start = TEXT.indexOf("Russia");

			live.editor().getAdapter(PassageTarget.class).reveal(start, start + 6);

			assertEquals("Russia", live.text().getSelectionText());
		}
	}

	@Test
	void tintsLieOnTheCharactersOfThePassageAndNowhereElse() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.text().setSelection(0);
			live.until("the first picture is there", () -> !live.picture().background("موسكو").equals(new RGB(0, 0, 0)));
			RGB before = live.picture().background("روسيا");
			live.code("روسيا", "Russia");
			live.until("the word is tinted", () -> !live.picture().background("روسيا").equals(before));

			RGB tint = live.picture().background("روسيا");
			RGB plain = live.picture().background("موسكو");
			assertNotEquals(plain, tint);
			assertEquals(tint, live.picture().background("وسي"), "all letters of the word");
			assertEquals(plain, live.picture().background("خطوات"), "the next word is not tinted");
			assertEquals(plain, live.picture().background("العلاقات"), "the word before is not tinted");
			assertEquals(plain, live.picture().background("Le Monde"), "nothing in the Latin name is tinted");
		}
	}

	private static boolean hasInkBeside(LiveEditor live) {
		TextPicture picture = live.picture();
		int width = live.text().getClientArea().width;
		int row = live.text().getLocationAtOffset(TEXT.indexOf("روسيا")).y + live.text().getLineHeight() / 2;
		RGB background = picture.pixel(2, row);
		return IntStream.range(width - live.text().getRightMargin() + 2, width - 2).anyMatch(x -> !picture.pixel(x, row).equals(background));
	}

	@Test
	void f4GoesRoundThroughWhatIsShownOfTheCodings() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Russia");
			live.text().setSelection(0);
			live.until("the first picture is there", () -> !live.picture().background("موسكو").equals(new RGB(0, 0, 0)));
			RGB plain = live.picture().background("موسكو");
			live.code("روسيا", "Russia");
			live.until("tint and bracket are there", () -> !live.picture().background("روسيا").equals(plain) && hasInkBeside(live));

			live.press(0, SWT.F4, '\0');
			live.until("the bracket alone is there", () -> live.picture().background("روسيا").equals(plain) && hasInkBeside(live));
			live.press(0, SWT.F4, '\0');
			live.until("the tint alone is there", () -> !live.picture().background("روسيا").equals(plain) && !hasInkBeside(live));
			live.press(0, SWT.F4, '\0');
			live.until("neither is there", () -> live.picture().background("روسيا").equals(plain) && !hasInkBeside(live));
			live.press(0, SWT.F4, '\0');
			live.until("both are back", () -> !live.picture().background("روسيا").equals(plain) && hasInkBeside(live));
		}
	}

	@Test
	void inALongParagraphTheTextStaysWhereItWasScrolledTo() throws StudyProblem {
		Path parent = folder;
		String sentence = "The harvest was late that year and nobody spoke of it. ";
		try (LiveEditor live = new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), sentence.repeat(40) + "Baghdad was far. " + sentence.repeat(260))) {
			live.code("Cities");
			live.text().setTopPixel(live.text().getLocationAtOffset(live.text().getText().indexOf("Baghdad")).y - 100);
			int top = live.text().getTopPixel();
			assertTrue(top > 0, "the paragraph is longer than the window");
			RGB plain = live.picture().background("was far");
			live.code("Baghdad", "Cities");
			live.until("it is tinted", () -> !live.picture().background("Baghdad").equals(plain));

			for (boolean tinted : List.of(false, true, false, true)) {
				live.press(0, SWT.F4, '\0');
				live.until("it is as the key says: " + tinted, () -> live.picture().background("Baghdad").equals(plain) != tinted);
			}

			assertEquals(top, live.text().getTopPixel());
		}
	}

	@Test
	void arabicParagraphsStandAtTheRightAndLatinOnesAtTheLeftInAnyWorkbench() throws StudyProblem {
		try (LiveEditor live = open()) {
			int right = live.text().getClientArea().width - live.text().getRightMargin();
			int left = live.text().getLeftMargin();
			live.until("the text is painted", () -> !live.picture().ink(TEXT.indexOf("Algeria")).isEmpty());
			TextPicture picture = live.picture();

			TreeSet<Integer> arabic = picture.ink(TEXT.indexOf("الجزائر"));
			TreeSet<Integer> latin = picture.ink(TEXT.indexOf("Algeria"));

			assertTrue(right - arabic.last() < 12, "the Arabic title ends at the right edge: " + arabic.last() + " of " + right);
			assertTrue(arabic.first() - left > 60, "and leaves the left free");
			assertTrue(latin.first() - left < 12, "the English paragraph begins at the left edge: " + latin.first() + " of " + left);
			Point first = live.text().getLocationAtOffset(TEXT.indexOf("شهدت"));
			Point second = live.text().getLocationAtOffset(TEXT.indexOf("العلاقات"));
			assertTrue(first.x > second.x, "the second word stands left of the first");
		}
	}

	@Test
	void arabicParagraphsStayAtTheRightWhenTheWindowIsLaidOutAnew() throws StudyProblem {
		try (LiveEditor live = open()) {
			int right = live.text().getClientArea().width - live.text().getRightMargin();
			live.until("the text is painted", () -> !live.picture().ink(TEXT.indexOf("الجزائر")).isEmpty());

			live.text().getParent().layout(true, true);

			int start = live.text().getLocationAtOffset(TEXT.indexOf("الجزائر")).x;
			assertTrue(right - start < 12, "the Arabic title begins at the right edge: " + start + " of " + right);
		}
	}

	@Test
	void theEditorClosesWithItsDocument() throws StudyProblem {
		try (LiveEditor live = open()) {
			var study = live.study();
			study.perform(StudyActs.removeDocument(study.study(), study.study().documents().at(0)));

			live.until("the editor is closed",
					() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findEditor(live.editor().getEditorInput()) == null);
		}
	}
}

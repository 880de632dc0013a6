// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.Controls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding words in a text and in the study, and coding what was found. */
class FindTest {

	private static final String TEXT = """
			شهدت العلاقات مع روسيا خطوات متسارعة. وقالت الجزائر إنّ رُوسيا راضية.

			Algeria has bought arms from Russia since the 1960s. russia is far.
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		return new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
	}

	private static void openBar(LiveEditor live) {
		live.press(SWT.CTRL, 0, 'f');
		live.until("the bar is open", () -> live.text().getDisplay().getFocusControl() instanceof Text);
	}

	private static Text field(LiveEditor live) {
		return (Text) live.text().getDisplay().getFocusControl();
	}

	private static void untilSelected(LiveEditor live, int start, String quote) {
		live.until("“" + quote + "” at " + start + " is selected", () -> live.text().getSelectionText().equals(quote) && live.text().getSelection().x == start);
	}

	private static Button button(LiveEditor live, String name) {
		return Controls.find(live.text().getDisplay(), Button.class, button -> button.isVisible() && button.getText().replace("&", "").equals(name)).orElseThrow();
	}

	private static void push(Button button) {
		button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void oneGoesFromPlaceToPlaceInACircle() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.text().setSelection(0);
			openBar(live);
			live.type("russia");
			untilSelected(live, TEXT.indexOf("Russia"), "Russia");
			live.until("it says which", () -> live.says("1 of 2"));
			live.press(0, SWT.CR, SWT.CR);
			untilSelected(live, TEXT.indexOf("russia"), "russia");
			live.until("it says which", () -> live.says("2 of 2"));
			live.press(0, SWT.CR, SWT.CR);
			untilSelected(live, TEXT.indexOf("Russia"), "Russia");
			live.until("it says that it began again", () -> live.says("Begun again at the top of the text."));
			live.press(SWT.SHIFT, SWT.CR, SWT.CR);
			untilSelected(live, TEXT.indexOf("russia"), "russia");
			live.press(0, SWT.DEL, SWT.DEL);
			live.press(0, SWT.BS, SWT.BS);
			live.until("the keys are those of the field", () -> field(live).getText().equals("russi"));
			push(button(live, "Exact letters"));
			live.until("capital letters count", () -> live.says("1 of 1"));
			push(button(live, "Exact letters"));
			live.press(0, SWT.ESC, SWT.ESC);
			live.until("the focus is in the text", live.text()::isFocusControl);
			live.press(0, SWT.F5, '\0');
			untilSelected(live, TEXT.indexOf("Russia"), "Russi");
		}
	}

	@Test
	void inArabicVowelMarksMakeNoDifferenceAndWhatIsFoundIsFramed() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.text().setSelection(TEXT.length());
			live.until("the text is painted", () -> !live.picture().ink(TEXT.indexOf("Algeria")).isEmpty());
			live.select("روسيا");
			openBar(live);
			live.until("both are found", () -> live.says("1 of 2"));
			int second = TEXT.indexOf("رُوسيا");
			live.press(0, SWT.CR, SWT.CR);
			untilSelected(live, second, "رُوسيا");
			live.until("the other one is framed", () -> hasFrame(live, TEXT.indexOf("روسيا")));
			live.press(0, SWT.ESC, SWT.ESC);
			live.until("the frame is gone", () -> !hasFrame(live, TEXT.indexOf("روسيا")));
		}
	}

	/** Whether above the letters of a word there is a line. */
	private static boolean hasFrame(LiveEditor live, int offset) {
		TextPicture picture = live.picture();
		int x = live.text().getTextBounds(offset + 1, offset + 3).x + 2;
		int y = live.text().getLocationAtOffset(offset).y;
		return Stream.iterate(y - 1, row -> row <= y + 3, row -> row + 1).anyMatch(row -> !picture.pixel(x, row).equals(picture.pixel(x + 1, y - 3)) && picture.pixel(x, row).equals(picture.pixel(x + 6, row)));
	}

	@Test
	void whatWasFoundIsReviewedAndCodedInOneStep() throws StudyProblem {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try (LiveEditor live = open()) {
			live.code("Actors");
			live.select("روسيا");
			openBar(live);
			push(button(live, "List and code…"));
			live.until("the list is shown", () -> items(live).size() == 2);
			live.until("it says how many", () -> status(live).startsWith("2 places, 2 checked"));
			TableItem second = items(live).get(1);
			second.setChecked(false);
			Event event = new Event();
			event.item = second;
			event.detail = SWT.CHECK;
			second.getParent().notifyListeners(SWT.Selection, event);
			live.until("one is left out", () -> status(live).startsWith("2 places, 1 checked"));
			second.setChecked(true);
			second.getParent().notifyListeners(SWT.Selection, event);
			push(button(live, "Code…"));
			live.until("the quick-code box is open", () -> live.text().getDisplay().getFocusControl() instanceof Text text && text.getShell() != live.text().getShell());
			live.type("actors");
			live.press(0, SWT.CR, SWT.CR);
			live.until("both are coded", () -> live.passages().size() == 2);
			assertEquals(List.of("روسيا", "رُوسيا"), live.passages().stream().map(passage -> TEXT.substring(passage.start(), passage.end())).toList());
			assertEquals(Act.Kind.APPLY_CODE, live.study().undoable().orElseThrow().kind());
			live.until("it is said", () -> status(live).equals("2 places are coded."));
			live.study().undo();
			assertEquals(List.of(), live.passages(), "one step");
			IViewPart view = page.findView(PartIds.FIND);
			page.hideView(view);
		}
	}

	private static String status(LiveEditor live) {
		return Controls.find(live.text().getDisplay(), Link.class, link -> link.isVisible() && link.getText().contains("place")).map(Link::getText).orElse("");
	}

	private static List<TableItem> items(LiveEditor live) {
		return Controls.find(live.text().getDisplay(), Table.class, table -> (table.getStyle() & SWT.CHECK) != 0 && table.isVisible()).map(table -> List.of(table.getItems())).orElse(List.of());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.hashiya.merge.CarryOver;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text was replaced by a corrected one: what is not found for certain is placed by hand. */
class ToBePlacedViewTest {

	private static final String BEFORE = "مقدّمة قصيرة للمقال.\nشهدت العلاقات مع روسيا خطوات متسارعة خلال الأشهر الأخيرة.\nقال الوزير كلامًا لن يبقى منه شيء.\n";
	private static final String CHANGED = "روسيا خطوات متسارعة";
	private static final String CORRECTED = "روسيا خطواتٍ متسارعة";
	private static final String GONE = "كلامًا لن يبقى منه شيء";
	private static final String AFTER = "مقدّمة قصيرة للمقال.\nشهدت العلاقات مع " + CORRECTED + " خلال الأشهر الأخيرة.\nخاتمة.\n";

	private final LiveStudy live;

	ToBePlacedViewTest(@TempDir Path folder) throws StudyProblem {
		live = new LiveStudy(folder.resolve("study"));
	}

	@BeforeEach
	void replaceText() throws IOException, StudyProblem {
		live.document("essay", "", BEFORE);
		live.code("Actors/Russia");
		live.code("Words");
		live.code("Actors/Russia", "essay", CHANGED);
		live.code("Words", "essay", GONE);
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(PartIds.TO_BE_PLACED);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private void replace() throws StudyProblem {
		OpenStudy open = live.open();
		CarryOver carryOver = CarryOver.replacing(open.study(), document(), AFTER, Progress.NONE);
		open.addText(AFTER);
		open.perform(carryOver.act(null, open.author()));
	}

	private Document document() throws StudyProblem {
		return live.open().study().resolveDocument("essay");
	}

	private List<Passage> passages() {
		try {
			return live.open().study().passages(document(), Progress.NONE).list();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	/** The words of the passages that stand in the text. */
	private List<String> placed() {
		return passages().stream().filter(passage -> passage.unplaced() == null).map(passage -> AFTER.substring(passage.start(), passage.end())).toList();
	}

	private Table waiting() {
		return live.table("what waits is listed", text -> text.startsWith(CHANGED) && text.contains("essay"));
	}

	private Table places() {
		return live.table("its places are listed", text -> text.startsWith(CORRECTED) && text.contains("alike"));
	}

	private static void select(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private static void press(Table table, int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		table.notifyListeners(SWT.KeyDown, event);
	}

	/** The text of the editor in front, once it is shown. */
	private StyledText editor() {
		live.until("the text is shown", () -> shown().filter(text -> text.getText().equals(AFTER)).isPresent());
		return shown().orElseThrow();
	}

	private Optional<StyledText> shown() {
		IEditorPart editor = live.page().getActiveEditor();
		return editor == null ? Optional.empty() : Optional.ofNullable(editor.getAdapter(StyledText.class));
	}

	private boolean says(String words) {
		return live.find(Link.class, link -> link.isVisible() && link.getText().contains(words)).isPresent();
	}

	@Test
	void whereNothingWaitsASentenceSaysWhatWillBeHereAndAReplacementFillsTheList() throws PartInitException, StudyProblem {
		live.show(PartIds.TO_BE_PLACED);
		live.until("a sentence says that nothing waits", () -> says("Nothing waits"));

		replace();

		assertEquals(2, waiting().getItemCount());
		live.open().undo();
		live.until("nothing waits again", () -> says("Nothing waits"));
	}

	@Test
	void aPlaceIsShownInTheTextAndEnterPutsThePassageThere() throws PartInitException, StudyProblem {
		replace();
		live.show(PartIds.TO_BE_PLACED);
		Table waiting = waiting();
		select(waiting, 0);
		places();
		StyledText text = editor();
		live.until("the place is selected in the text", () -> text.getSelectionText().equals(CORRECTED));
		assertEquals(PartIds.TO_BE_PLACED, live.page().getActivePart().getSite().getId(), "the keys go on working in the list");

		press(waiting, SWT.CR, 0);

		assertEquals(List.of(CORRECTED), placed());
		live.until("only the other waits", () -> waiting.getItemCount() == 1 && waiting.getItem(0).getText().startsWith(GONE));
		live.until("it is said what was done", () -> says("Placed in"));
		live.open().undo();
		live.until("both wait again", () -> waiting.getItemCount() == 2);
		live.until("nothing is said of an act that was undone", () -> !says("Placed in"));
		assertEquals(List.of(), placed());
	}

	@Test
	void whatIsNowhereIsPutOnTheSelection() throws PartInitException, StudyProblem {
		replace();
		live.show(PartIds.TO_BE_PLACED);
		Table waiting = waiting();
		select(waiting, 1);
		StyledText text = editor();
		int start = AFTER.indexOf("خاتمة");
		text.setSelection(start, start + "خاتمة".length());

		press(waiting, SWT.CR, SWT.SHIFT);

		assertEquals(List.of("خاتمة"), placed());
		live.until("only the other waits", () -> waiting.getItemCount() == 1 && waiting.getItem(0).getText().startsWith(CHANGED));
		live.open().undo();
		live.until("both wait again", () -> waiting.getItemCount() == 2);
	}

	@Test
	void whatIsLetGoIsSaidAndOneUndoBringsItBack() throws PartInitException, StudyProblem {
		replace();
		live.show(PartIds.TO_BE_PLACED);
		Table waiting = waiting();
		select(waiting, 1);

		press(waiting, SWT.DEL, 0);

		assertEquals(1, passages().size());
		live.until("it is said what went", () -> says("Let go") && says(GONE) && says("one coding"));
		live.until("only the other waits", () -> waiting.getItemCount() == 1);
		live.find(Link.class, link -> link.getText().contains("Let go")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("both wait again", () -> waiting.getItemCount() == 2);
		assertEquals(2, passages().size());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All memos of a study are found, read, followed and written in one view. */
class MemosViewTest {

	private final MemosStage stage;
	private final LiveStudy live;

	MemosViewTest(@TempDir Path folder) throws StudyProblem {
		stage = new MemosStage(folder);
		live = stage.live;
	}

	@AfterEach
	void close() throws PartInitException {
		stage.close();
	}

	@Test
	void memosAreFoundByWordsAndSortedAndFollowTheStudy() throws IOException, StudyProblem, PartInitException {
		live.show(PartIds.MEMOS);
		live.until("a sentence says what will be here", () -> live.find(Link.class, link -> link.getText().contains("Write the first one")).isPresent());
		stage.writeMemos();
		Table table = stage.listed("First thoughts", live.open().study().memos().at(1) instanceof Memo memo ? MemoActs.label(memo) : "");
		assertEquals(2, table.getItemCount());
	}

	@Test
	void aMemoIsReadWithItsLinksAndWhatLinksToIt() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		Text words = stage.words();
		words.setText("thoughts russia");
		Table table = stage.listed("First thoughts");
		GC gc = new GC(table);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		assertTrue(table.getItem(0).getBounds(0).height < 2 * line, () -> table.getItem(0).getBounds(0) + " is one line");
		MemosStage.select(table, 0);
		live.until("its text is shown", () -> live.find(Link.class, link -> link.getText().contains("<a href=\"essay\">essay</a>")).isPresent());
		stage.click("Linked from", "\u0001" + live.open().study().memos().at(1).id()); // it is not listed now
		live.until("it is listed and selected", () -> table.getItemCount() == 2 && table.getSelectionIndex() == 1);
		assertEquals("", words.getText());
		stage.click("الخاطرة الأولى", "memo:First thoughts");
		assertEquals(0, table.getSelectionIndex());
		stage.click("essay", "essay");
		live.until("the document is open", () -> live.page().getActiveEditor() != null && live.page().getActiveEditor().getEditorInput().getName().equals("essay"));
	}

	@Test
	void aMemoIsWrittenAndDeletedAndComesBack() throws PartInitException {
		live.show(PartIds.MEMOS);
		live.until("a sentence offers the first step", () -> live.find(Link.class, link -> link.getText().contains("Write the first one")).isPresent());
		live.find(Link.class, link -> link.getText().contains("Write the first one")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("the dialog is open", () -> live.find(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && String.valueOf(text.getToolTipText()).contains("[[a code]]")).isPresent());
		live.find(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && String.valueOf(text.getToolTipText()).contains("[[a code]]")).orElseThrow().setText("خاطرة أولى");
		stage.words().setText("what it does not hold");
		live.press("OK");
		Table table = stage.listed("خاطرة أولى");
		live.until("it is selected", () -> table.getSelectionIndex() == 0);
		try (Keys keys = new Keys(live, PartIds.MEMOS, table)) {
			keys.press("org.eclipse.ui.edit.delete", SWT.DEL);
			live.until("it is gone", () -> live.open().study().memos().isEmpty());
		}
		try {
			live.open().undo();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
		stage.listed("خاطرة أولى");
	}

	@Test
	void theJournalHasMemosUnderTheDayAndIsThereAgain() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		stage.choose("Journal");
		String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(LocalDate.now(ZoneId.systemDefault())) + " — 2 memos";
		Table table = stage.listed(today, MemoActs.label(live.open().study().memos().at(1)), "First thoughts");
		MemosStage.select(table, 2);
		live.until("its text is shown", () -> live.find(Link.class, link -> link.getText().contains("<a href=\"essay\">essay</a>")).isPresent());
		live.hide(PartIds.MEMOS);
		live.show(PartIds.MEMOS);
		stage.listed(today, MemoActs.label(live.open().study().memos().at(1)), "First thoughts");
		stage.choose("Journal");
		stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
	}

	@Test
	void aMemoStaysWhenWhatItIsOnIsDeleted() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		Table table = stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		var code = live.open().study().codebook().resolve("Russia factor");
		live.open().perform(CodebookActs.delete(live.open().study(), code, Progress.NONE).act());
		live.until("it is on nothing", () -> LiveStudy.lines(table).getFirst().get(2).equals("nothing in particular"));
		live.open().undo();
		live.until("it is on the code again", () -> LiveStudy.lines(table).getFirst().get(2).contains("Russia factor"));
	}

	@Test
	void theyAreSortedByTheMenuToo() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		stage.write(null, "About", "all of it");
		String second = MemoActs.label(live.open().study().memos().at(1));
		Table table = stage.listed("First thoughts", second, "About");
		stage.choose("Journal");
		live.until("a day stands above them", () -> table.getItemCount() == 4);
		stage.choose(table, "Sort by", "Memo");
		stage.listed("About", "First thoughts", second);
		assertEquals("Memo", Objects.requireNonNull(table.getSortColumn()).getText());
		stage.choose(table, "Sort by", "As they were written");
		stage.listed("First thoughts", second, "About");
	}

	@Test
	void thoseOfOneCoderAreListed() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		String second = MemoActs.label(live.open().study().memos().at(1));
		stage.listed("First thoughts", second);
		assertTrue(live.find(Combo.class, MemosViewTest::isOfCoders).isEmpty(), "who works alone is not asked");
		stage.other("كريم", "Karim thinks", "otherwise");
		stage.listed("First thoughts", second, "Karim thinks");
		live.until("one can choose", () -> live.find(Combo.class, MemosViewTest::isOfCoders).isPresent());
		choose(live.find(Combo.class, MemosViewTest::isOfCoders).orElseThrow(), "كريم");
		stage.listed("Karim thinks");
		live.hide(PartIds.MEMOS);
		live.show(PartIds.MEMOS);
		stage.listed("Karim thinks");
		choose(live.find(Combo.class, MemosViewTest::isOfCoders).orElseThrow(), "By anyone");
		stage.listed("First thoughts", second, "Karim thinks");
	}

	private static boolean isOfCoders(Combo combo) {
		return combo.getItemCount() > 0 && combo.getItem(0).equals("By anyone");
	}

	private static void choose(Combo combo, String value) {
		combo.select(combo.indexOf(value));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aMemoIsChangedByKeyAndOneUndoGivesItBack() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		Table table = stage.listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		MemosStage.select(table, 0);
		Event key = new Event();
		key.keyCode = SWT.F2;
		table.notifyListeners(SWT.KeyDown, key);
		Text text = stage.dialogField("[[a code]]");
		assertEquals("See [[essay]] & <more>.", text.getText());
		text.setText("Second thoughts");
		live.press("OK");
		live.until("it is changed", () -> live.open().study().memos().at(0).text().equals("Second thoughts"));
		live.open().undo();
		live.until("it is as before", () -> live.open().study().memos().at(0).text().equals("See [[essay]] & <more>."));
	}

	@Test
	void aTypeOfOnesOwnIsGivenOfferedAndFilteredBy() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		String second = MemoActs.label(live.open().study().memos().at(1));
		Table table = stage.listed("First thoughts", second);
		MemosStage.select(table, 0);
		Event key = new Event();
		key.keyCode = SWT.F2;
		table.notifyListeners(SWT.KeyDown, key);
		stage.dialogField("[[a code]]");
		Combo type = live.find(Combo.class, combo -> String.valueOf(combo.getToolTipText()).startsWith("such as theoretical")).orElseThrow();
		assertTrue(List.of(type.getItems()).containsAll(List.of("theoretical", "methodological", "to do")), "the usual ones are offered");
		type.setText("hunch");
		live.press("OK");
		live.until("it has the type", () -> live.open().study().memos().at(0).type().equals("hunch"));

		live.until("the type is offered", () -> live.find(Combo.class, MemosViewTest::isOfHunches).isPresent());
		choose(live.find(Combo.class, MemosViewTest::isOfHunches).orElseThrow(), "hunch");
		stage.listed("First thoughts");
		choose(live.find(Combo.class, MemosViewTest::isOfHunches).orElseThrow(), "All types");
		stage.listed("First thoughts", second);
		live.open().undo();
		live.until("it has none again", () -> live.open().study().memos().at(0).type().isEmpty() && live.find(Combo.class, MemosViewTest::isOfHunches).isEmpty());
	}

	private static boolean isOfHunches(Combo combo) {
		return combo.indexOf("All types") == 0 && combo.indexOf("hunch") > 0;
	}

	@Test
	void whatIsCutIsSaidInATooltip() throws IOException, StudyProblem, PartInitException {
		stage.writeMemos();
		live.show(PartIds.MEMOS);
		String second = MemoActs.label(live.open().study().memos().at(1));
		Table table = stage.listed("First thoughts", second);
		table.getColumn(0).setWidth(60);
		live.until("it is narrow", () -> table.getItem(1).getBounds(0).width <= 60);
		Event moved = new Event();
		moved.x = table.getItem(1).getBounds(0).x + 20;
		moved.y = table.getItem(1).getBounds(0).y + 5;
		table.notifyListeners(SWT.MouseMove, moved);
		assertEquals(second, String.valueOf(table.getToolTipText()).replaceAll("[\u2066-\u2069]", ""));
		moved.x = table.getItem(1).getBounds(1).x + 5;
		table.notifyListeners(SWT.MouseMove, moved);
		assertNull(table.getToolTipText(), "there is no type");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What memos, passages, conflicts and found words are asked for, and how wide their columns are, is as it was when their view comes back: what it keeps when it is closed is what it keeps when the program ends. */
class RememberedListsTest {

	private final Path folder;
	private final LiveStudy live;

	RememberedListsTest(@TempDir Path folder) throws StudyProblem, IOException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		live.document("مقالة", "", "تحدّثت موسكو مع باريس.");
		live.code("روسيا");
		live.code("روسيا/موسكو");
		live.code("فرنسا");
		live.code("موسكو", "مقالة", "موسكو");
		live.code("فرنسا", "مقالة", "باريس");
	}

	@AfterEach
	void close() throws PartInitException {
		for (String view : List.of(PartIds.MEMOS, PartIds.PASSAGES, PartIds.CONFLICTS, PartIds.FIND)) {
			live.hide(view);
		}
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private void again(String view) throws PartInitException {
		live.hide(view);
		live.show(view);
	}

	private Table listed(String column, String... firsts) {
		live.until(() -> "these are listed: " + List.of(firsts), () -> live.find(Table.class, table -> isListOf(table, column, firsts)).isPresent());
		return live.find(Table.class, table -> isListOf(table, column, firsts)).orElseThrow();
	}

	private static boolean isListOf(Table table, String column, String... firsts) {
		return table.getColumnCount() > 0 && table.getColumn(0).getText().equals(column) && LiveStudy.lines(table).stream().map(line -> line.getFirst().replaceAll("[\u2066-\u2069]| — .*", "")).toList().equals(List.of(firsts));
	}

	/** Makes a column of the list that fits wider, and looks whether it is so when the view is there again. */
	private void widened(String view, Predicate<Table> fits) throws PartInitException {
		Predicate<Table> seen = table -> table.isVisible() && fits.test(table) && table.getColumn(1).getWidth() > 0 && table.getClientArea().width > 0;
		live.until("it is laid out", () -> live.find(Table.class, seen).isPresent());
		Table table = live.find(Table.class, seen).orElseThrow();
		int wide = table.getColumn(1).getWidth() + 52;
		table.getColumn(1).setWidth(wide);
		live.until("it is wider", () -> table.getColumn(1).getWidth() == wide);
		again(view);
		live.until(() -> "it is about " + wide + " wide, not " + live.find(Table.class, seen).map(back -> back.getColumn(1).getWidth()), () -> live.find(Table.class, seen).filter(back -> Math.abs(back.getColumn(1).getWidth() - wide) <= 6).isPresent());
	}

	private void memo(Target on, String type, String title) throws StudyProblem {
		live.open().perform(MemoActs.write(live.open().study(), on, type, title, "", live.open().author()));
	}

	private Combo combo(String first) {
		return live.find(Combo.class, combo -> combo.getItemCount() > 0 && combo.getItem(0).equals(first)).orElseThrow();
	}

	private static void choose(Combo combo, String value) {
		combo.select(combo.indexOf(value));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private Text words() {
		return live.find(Text.class, text -> text.getMessage().equals("Search memos")).orElseThrow();
	}

	@Test
	void wordsTypePlaceAndOrderOfTheMemos() throws StudyProblem, PartInitException {
		Code russia = live.open().study().codebook().resolve("روسيا");
		Target code = new Target(ElementKind.CODE, russia.id());
		memo(code, "سؤال", "ب");
		memo(code, "سؤال", "أ");
		memo(code, "سؤال", "غير ذلك");
		memo(code, "", "ب بلا نوع");
		memo(new Target(ElementKind.STUDY, live.open().study().info().id()), "سؤال", "ب في الدراسة");
		live.show(PartIds.MEMOS);
		Table memos = listed("Memo", "ب", "أ", "غير ذلك", "ب بلا نوع", "ب في الدراسة");
		choose(combo("All types"), "سؤال");
		choose(combo("On anything"), "On codes");
		listed("Memo", "ب", "أ", "غير ذلك");
		memos.getColumn(0).notifyListeners(SWT.Selection, new Event());
		listed("Memo", "أ", "ب", "غير ذلك");
		words().setText("ب");
		listed("Memo", "ب");

		again(PartIds.MEMOS);
		Table back = listed("Memo", "ب");
		assertEquals("ب", words().getText());
		assertEquals(back.getColumn(0), back.getSortColumn());
		words().setText("");
		listed("Memo", "أ", "ب", "غير ذلك");
		choose(combo("All types"), "All types");
		choose(combo("On anything"), "On anything");
		back.getColumn(0).notifyListeners(SWT.Selection, new Event());
		listed("Memo", "ب", "أ", "غير ذلك", "ب بلا نوع", "ب في الدراسة");
	}

	private IAction inPassages(String entry) {
		return Arrays.stream(Objects.requireNonNull(live.page().findView(PartIds.PASSAGES)).getViewSite().getActionBars().getMenuManager().getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).filter(each -> each.getText().replace("&", "").equals(entry)).findFirst().orElseThrow();
	}

	private void toggle(String entry) {
		IAction action = inPassages(entry);
		action.setChecked(!action.isChecked());
		action.run();
	}

	@Test
	void whichPassagesArePinned() throws StudyProblem, PartInitException {
		live.show(PartIds.PASSAGES);
		listed("", "موسكو", "باريس");
		live.run("org.hashiya.ui.analysis.showPassages", Map.of("org.hashiya.ui.analysis.showPassages.code", live.open().study().codebook().resolve("روسيا").id().toString(), "org.hashiya.ui.analysis.showPassages.subcodes", "true"));
		listed("", "موسكو");
		toggle("Pin");

		again(PartIds.PASSAGES);
		listed("", "موسكو");
		assertTrue(inPassages("Pin").isChecked());
		assertTrue(inPassages("With sub-codes").isChecked());
		toggle("Pin");
		toggle("With sub-codes");
		inPassages("All passages").run();
		listed("", "موسكو", "باريس");
	}

	@Test
	void theColumnsOfTheConflicts() throws StudyProblem, PartInitException {
		live.open().save();
		try (OpenStudy other = OpenStudy.open(folder.resolve("study"), Progress.NONE)) {
			other.perform(CodebookActs.rename(other.study(), other.study().codebook().resolve("فرنسا"), "باريس", other.author()));
			live.open().perform(CodebookActs.rename(live.open().study(), live.open().study().codebook().resolve("فرنسا"), "France", live.open().author()));
			live.show(PartIds.CONFLICTS);
			widened(PartIds.CONFLICTS, table -> table.getColumnCount() == 5 && table.getItemCount() == 1 && table.getColumn(1).getText().equals("Stands"));
		}
	}

	private Button exact() {
		return live.find(Button.class, button -> button.isVisible() && button.getText().replace("&", "").equals("Exact letters")).orElseThrow();
	}

	@Test
	void theColumnsOfFoundWordsAndWhetherLettersAreExact() throws PartInitException {
		live.show(PartIds.FIND);
		exact().setSelection(true);
		widened(PartIds.FIND, table -> table.getColumnCount() == 4 && (table.getStyle() & SWT.CHECK) != 0);
		assertTrue(exact().getSelection());
		exact().setSelection(false);
	}
}

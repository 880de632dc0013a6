// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listed passages are grouped, sorted, recoded, annotated and written to files. */
class PassageListTest {

	private final Path folder;
	private final LiveStudy live;
	private @Nullable Table shown;

	PassageListTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@BeforeEach
	void showPassages() throws IOException, StudyProblem, PartInitException {
		live.document("essay", "", "شهدت العلاقات مع روسيا خطوات متسارعة.\nRussia sold arms.");
		live.code("Russia");
		live.code("arms");
		live.code("Russia", "essay", "روسيا");
		live.code("Russia", "essay", "Russia");
		live.code("arms", "essay", "Russia sold arms");
		live.show(PartIds.PASSAGES);
		shown = listed("روسيا", "Russia", "Russia sold arms");
	}

	@AfterEach
	void close() throws PartInitException {
		choose("What the passages are put together by", "Not grouped");
		choose("How the passages are sorted", "As in the texts");
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private Table table() {
		return Objects.requireNonNull(shown);
	}

	/** Chooses from the menu of a button of the view. */
	private void choose(String tip, String value) {
		var bars = Objects.requireNonNull(live.page().findView(PartIds.PASSAGES)).getViewSite().getActionBars();
		var action = Arrays.stream(bars.getToolBarManager().getItems()).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
				.filter(each -> tip.equals(each.getToolTipText())).findFirst().orElseThrow();
		choose(action.getMenuCreator().getMenu(table()), value);
	}

	private static void choose(Menu menu, String entry) {
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().replaceAll("&|\t.*", "").equals(entry)).findFirst().orElseThrow();
		if ((item.getStyle() & SWT.RADIO) != 0) {
			item.setSelection(true);
		}
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** Waits until the list has lines that begin so, and no others; names of headings are isolated. */
	private Table listed(String... beginnings) {
		live.until(() -> "these are listed: " + Arrays.toString(beginnings), () -> live.find(Table.class, each -> isListOf(each, beginnings)).isPresent());
		return live.find(Table.class, each -> isListOf(each, beginnings)).orElseThrow();
	}

	private static boolean isListOf(Table table, String... beginnings) {
		List<String> lines = LiveStudy.lines(table).stream().map(line -> line.getFirst().replaceAll("[\u2066-\u2069]", "")).toList();
		boolean same = lines.size() == beginnings.length && table.getColumnCount() == 1;
		for (int i = 0; same && i < beginnings.length; i++) {
			same = lines.get(i).startsWith(beginnings[i] + " — ");
		}
		return same;
	}

	private void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key == SWT.CR ? SWT.CR : 0;
		table().notifyListeners(SWT.KeyDown, event);
	}

	private void untilItSays(String says) {
		live.until(() -> "it says: " + says, () -> live.find(Link.class, link -> link.getText().replaceAll("[\u2066-\u2069]", "").startsWith(says)).isPresent());
	}

	private long coded(String code) {
		try {
			Document document = live.open().study().resolveDocument("essay");
			var id = live.open().study().codebook().resolve(code).id();
			return live.open().study().passages(document, Progress.NONE).list().stream().filter(passage -> passage.isCoded(id)).count();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	@Test
	void groupsAreClosedAndOpenedByKeysAndFollowTheStudy() throws StudyProblem {
		choose("What the passages are put together by", "Grouped by code");
		listed("Russia", "روسيا", "Russia", "arms", "Russia sold arms");
		table().setSelection(1);
		press(SWT.ARROW_LEFT);
		assertEquals(0, table().getSelectionIndex(), "from a passage to its heading");
		press(SWT.ARROW_LEFT);
		listed("Russia", "arms", "Russia sold arms");
		press(SWT.ARROW_RIGHT);
		listed("Russia", "روسيا", "Russia", "arms", "Russia sold arms");
		press(SWT.CR);
		listed("Russia", "arms", "Russia sold arms");
		live.code("arms", "essay", "خطوات");
		listed("Russia", "arms", "خطوات", "Russia sold arms");
		live.open().undo();
		listed("Russia", "arms", "Russia sold arms");
		choose("How the passages are sorted", "Longest first");
		press(SWT.ARROW_RIGHT);
		listed("Russia", "Russia", "روسيا", "arms", "Russia sold arms");
	}

	@Test
	void howTheyAreListedIsThereWhenTheViewIsOpenedAgain() throws PartInitException {
		choose("What the passages are put together by", "Grouped by coder");
		choose("How the passages are sorted", "Longest first");
		listed("Amal", "Russia sold arms", "Russia", "روسيا");
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.PASSAGES);
		shown = listed("Amal", "Russia sold arms", "Russia", "روسيا");
	}

	@Test
	void aGroupGetsAnotherCodeByItsHeadingAndUndoGivesItBack() throws StudyProblem {
		choose("What the passages are put together by", "Grouped by code");
		listed("Russia", "روسيا", "Russia", "arms", "Russia sold arms");
		table().setSelection(0);
		table().getDisplay().asyncExec(() -> choose(table().getMenu(), "Change the code…")); // its dialog must not keep the test from going on
		Table codes = live.table("the codes are offered", text -> text.contains("arms") && !text.contains("—"));
		codes.setSelection(LiveStudy.lines(codes).stream().map(List::getFirst).toList().indexOf("arms"));
		codes.notifyListeners(SWT.Selection, new Event());
		live.press("OK");
		live.until("both have the other code", () -> coded("arms") == 3 && coded("Russia") == 0);
		untilItSays("2 codings of yours changed to arms");
		live.open().undo();
		listed("Russia", "روسيا", "Russia", "arms", "Russia sold arms");
	}

	@Test
	void theCodeIsFoundBySomeOfItsWordsWithoutVowelMarks() throws StudyProblem {
		live.code("الأمن/سِلاح روسيّ");
		table().setSelection(0);
		table().getDisplay().asyncExec(() -> choose(table().getMenu(), "Change the code…")); // its dialog must not keep the test from going on
		Table codes = live.table("the codes are offered", text -> text.equals("arms"));
		Text filter = live.find(Text.class, text -> text.getShell() == codes.getShell()).orElseThrow();
		filter.setText("روسي سلاح");
		live.until(() -> "one is left, not " + LiveStudy.lines(codes), () -> codes.getItemCount() == 1);
		assertEquals("الأمن/سِلاح روسيّ", codes.getItem(0).getText().replaceAll("[\u2066-\u2069]", ""));
		live.press("Cancel");
	}

	@Test
	void aMemoIsWrittenOnEachOfTheSelectedAndUndoTakesAllBack() throws StudyProblem {
		table().selectAll();
		table().getDisplay().asyncExec(() -> choose(table().getMenu(), "Write memo…"));
		live.until("the dialog is open", () -> live.find(Text.class, text -> text.getShell() != table().getShell() && (text.getStyle() & (SWT.MULTI | SWT.READ_ONLY)) == SWT.MULTI).isPresent());
		live.find(Text.class, text -> text.getShell() != table().getShell() && (text.getStyle() & (SWT.MULTI | SWT.READ_ONLY)) == SWT.MULTI).orElseThrow().setText("قارِن");
		live.press("OK");
		live.until("each has one", () -> live.open().study().memos().size() == 3);
		live.open().undo();
		live.until("none has one", () -> live.open().study().memos().isEmpty());
	}

	@Test
	void whatIsListedOrSelectedIsWrittenAsItStandsThere() throws IOException {
		choose("What the passages are put together by", "Grouped by code");
		listed("Russia", "روسيا", "Russia", "arms", "Russia sold arms");
		Path all = folder.resolve("all.csv");
		export("CSV table, for R, Python and other programs", all, false);
		List<String> lines = Files.readAllLines(all);
		assertEquals(4, lines.size(), "a header and three passages");
		assertTrue(lines.getFirst().replace("\uFEFF", "").startsWith("group,document,paragraph,"), lines.getFirst());
		assertTrue(lines.get(1).startsWith("Russia,essay,1,17,22,روسيا,Russia,Amal,"), lines.get(1));

		table().setSelection(new int[] { 1, 4 });
		Path page = folder.resolve("some.html");
		export("HTML page, to read and to print", page, true);
		String html = Files.readString(page);
		assertTrue(html.contains("<p dir=\"rtl\">روسيا</p>") && html.contains("<p dir=\"ltr\">Russia sold arms</p>"), html);
		assertFalse(html.contains("<p dir=\"ltr\">Russia</p>"), "it was not selected");
	}

	private void export(String kind, Path file, boolean selected) {
		choose(table().getMenu(), "Export…");
		live.until("the dialog is open", () -> button(kind).isPresent());
		radio(button(kind).orElseThrow());
		live.find(Button.class, button -> button.getText().replace("&", "").startsWith(selected ? "The selected ones" : "All that are shown")).ifPresent(PassageListTest::radio);
		live.find(Text.class, text -> text.getShell().getText().equals("Export passages") && (text.getStyle() & SWT.SINGLE) != 0).orElseThrow().setText(file.toString());
		live.press("Export");
		live.until("it is written", () -> Files.exists(file));
		untilItSays((selected ? 2 : 3) + " passages written to " + file);
	}

	private Optional<Button> button(String name) {
		return live.find(Button.class, button -> button.getText().replace("&", "").equals(name));
	}

	/** Chooses one of several; the window system lets the others go. */
	private static void radio(Button wanted) {
		for (var each : wanted.getParent().getChildren()) {
			if (each instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
				button.setSelection(button == wanted);
			}
		}
		wanted.notifyListeners(SWT.Selection, new Event());
	}
}

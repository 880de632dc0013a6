// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Colour;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Palette;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.words.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of codes, made of what is selected; a chosen set leaves its codes alone in the tree. */
class CodeSetsTest {

	private static final String[] ALL = { "Actors 0", "  Russia 0", "  الجزائر 0", "Process 0" };

	private final LiveStudy live;
	private final LiveTree codes;

	CodeSetsTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.code("Actors/Russia");
		live.code("Actors/الجزائر");
		live.code("Process");
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.layOpen(ALL);
	}

	@AfterEach
	void close() {
		live.close();
	}

	/** Makes a set of codes by the dialog. */
	private Table make(String name, String... selected) {
		codes.selectAll(selected);
		codes.run("newSet");
		live.until("it asks for a name", () -> nameField().isPresent());
		nameField().orElseThrow().setText(name);
		live.press("Make set");
		return live.table("the set is shown", cell -> cell.equals(name));
	}

	private Optional<Text> nameField() {
		return live.find(Text.class, text -> text.getShell().getText().equals("New code set") && (text.getStyle() & SWT.SINGLE) != 0 && (text.getStyle() & SWT.READ_ONLY) == 0);
	}

	private static void choose(Table sets, int row) {
		sets.setSelection(row);
		Event event = new Event();
		event.item = sets.getItem(row);
		sets.notifyListeners(SWT.Selection, event);
	}

	private void menu(Table sets, String entry) {
		Menu menu = sets.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = List.of(menu.getItems()).stream().filter(each -> each.getText().split("\t")[0].equals(entry)).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private List<String> members(int set) {
		MemberSet known = live.open().study().sets().at(set);
		return known.codes().stream().map(code -> live.open().study().codebook().path(code)).toList();
	}

	@Test
	void aSetOfTheSelectedCodesIsShownAboveTheTreeAndFiltersIt() throws StudyProblem {
		Table sets = make("Öl und Gas", "Russia", "Process");
		live.until("the rows are there", () -> LiveStudy.lines(sets).equals(List.of(List.of("All codes", "", ""), List.of("Öl und Gas", "2", ""))));

		choose(sets, 1);
		codes.untilRows("Actors 0", "  Russia 0", "Process 0");
		choose(sets, 0);
		codes.untilRows(ALL);

		assertEquals("make set “Öl und Gas”", Wording.act(live.open().undoable().orElseThrow()).replaceAll("[\\u2066-\\u2069]", ""));
		live.open().undo();
		live.until("without sets there is no list of them", () -> live.find(Table.class, table -> table == sets && table.isVisible()).isEmpty());
	}

	@Test
	void theTreeBelowTheSetsEndsWithAWholeRow() throws StudyProblem {
		for (int i = 0; i < 60; i++) {
			live.code("code " + i);
		}
		make("Öl", "Process");
		Tree tree = codes.tree();
		for (int i = 0; i < 3; i++) { // whatever is left to the tree
			make("set " + i, "Process");
			live.until(() -> "the row at the end is seen whole or not at all: " + lastSeen(tree) + " in " + tree.getClientArea(), () -> {
				Rectangle last = lastSeen(tree);
				return last.y + last.height <= tree.getClientArea().height && last.y + 2 * last.height > tree.getClientArea().height;
			});
		}
	}

	/** Where the last row is that is seen, be it in part. */
	private static Rectangle lastSeen(Tree tree) {
		TreeItem last = tree.getItem(0);
		for (TreeItem item : tree.getItems()) {
			last = item.getBounds().height > 0 && item.getBounds().y < tree.getClientArea().height ? item : last;
		}
		return last.getBounds();
	}

	@Test
	void codesArePutInAndTakenOutByTheMenu() throws StudyProblem {
		Table sets = make("Oil", "Russia");
		choose(sets, 1);
		codes.untilRows("Actors 0", "  Russia 0");
		choose(sets, 0);
		codes.untilRows(ALL);
		sets.setSelection(1);
		codes.selectAll("Process", "الجزائر");

		menu(sets, "Put the selected codes in");
		live.until("all are in it", () -> members(0).equals(List.of("Actors/Russia", "Actors/الجزائر", "Process")));
		live.open().undo();
		live.until("they are out of it again", () -> members(0).equals(List.of("Actors/Russia")));

		codes.select("Russia");
		sets.setSelection(1);
		menu(sets, "Take the selected codes out");
		live.until("it is empty", () -> members(0).isEmpty());
	}

	@Test
	void aSetGetsTheColourThatIsChosen() throws StudyProblem {
		Table sets = make("Oil", "Russia");
		Colour before = live.open().study().sets().at(0).colour();
		sets.setSelection(1);

		menu(sets, "Colour…");
		live.until("the palette is open", () -> live.find(Canvas.class, SeveralCodesTest::isPalette).isPresent());
		Event click = new Event();
		click.x = 3 * 28 + 10;
		click.y = 28 + 10;
		live.find(Canvas.class, SeveralCodesTest::isPalette).orElseThrow().notifyListeners(SWT.MouseUp, click);

		live.until("it has it", () -> live.open().study().sets().at(0).colour().equals(Palette.COLOURS.get(11)));
		live.open().undo();
		assertEquals(before, live.open().study().sets().at(0).colour());
	}

	@Test
	void deletingASetLeavesItsCodes() throws StudyProblem {
		Table sets = make("Oil", "Russia");
		choose(sets, 1);
		codes.untilRows("Actors 0", "  Russia 0");

		menu(sets, "Delete the set");
		codes.untilRows(ALL);
		live.open().undo();
		live.until("it is back", () -> live.open().study().sets().size() == 1);
	}
}

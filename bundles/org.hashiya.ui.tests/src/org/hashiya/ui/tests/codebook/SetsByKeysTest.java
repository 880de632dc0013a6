// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.MemberSet;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of codes by keys and by their menus, each act taken back by Ctrl+Z. */
class SetsByKeysTest extends TreeByKeys {

	private static final String[] ALL = { "Russia 0", "الجزائر 0", "Process 0" };
	private static final String NEW_SET = ROOM + "newSet";

	SetsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder, PartIds.CODEBOOK, live -> {
			live.code("Russia");
			live.code("الجزائر");
			live.code("Process");
		}, ALL);
	}

	private Table make(String name, String... selected) {
		rows.selectAll(selected);
		keys.press(NEW_SET, SWT.CTRL, 'g');
		keys.type(name);
		return live.table("the set is shown", cell -> cell.equals(name));
	}

	/** Goes to the sets and to the first of them, which leaves its codes alone in the tree. */
	private void choose(Table sets) {
		keys.focus();
		keys.back("the sets", Table.class, sets::equals);
		Keys.post(sets.getDisplay(), SWT.ARROW_DOWN);
		live.until("the set is chosen", () -> sets.getSelectionIndex() == 1);
	}

	private MemberSet set() {
		return live.open().study().sets().at(0);
	}

	private List<String> members() {
		return set().codes().stream().map(code -> live.open().study().codebook().path(code)).toList();
	}

	@Test
	void codesArePutInAndTakenOut() {
		Table sets = make("نفط", "Russia");
		rows.select("الجزائر");
		choose(sets);
		rows.untilRows("Russia 0"); // what is selected is hidden now, and meant still
		keys.choose("Put the selected codes in");
		live.until(() -> "both are in it: " + members(), () -> members().equals(List.of("Russia", "الجزائر")));
		rows.untilRows("Russia 0", "الجزائر 0");
		keys.undo();
		live.until("one is in it", () -> members().equals(List.of("Russia")));

		rows.select("Russia");
		keys.back("the sets", Table.class, sets::equals);
		keys.choose("Take the selected codes out");
		live.until("none is in it", () -> members().isEmpty());
		undoInSets();
		live.until("it is in it again", () -> members().equals(List.of("Russia")));
	}

	/** Ctrl+Z, with the keys in the sets. */
	private void undoInSets() {
		Keys.post(rows.tree().getDisplay(), SWT.CTRL, 'z');
	}

	@Test
	void itGivesItsCodesItsColour() {
		Table sets = make("نفط", "Russia", "الجزائر");
		List<Colour> before = colours();
		assertNotEquals(before.get(0), before.get(1));
		choose(sets);
		keys.focused("the sets", Table.class, sets::equals);
		Keys.post(sets.getDisplay(), SWT.SHIFT, SWT.F3);
		List<Colour> after = List.of(set().colour(), set().colour(), before.get(2));
		live.until(() -> "those in it have its colour: " + colours(), () -> colours().equals(after));
		undoInSets();
		live.until("they have their own", () -> colours().equals(before));

		keys.choose("Give its codes this colour");
		live.until("they have that of the set again", () -> colours().equals(after));
		keys.undo();
		live.until("they have their own again", () -> colours().equals(before));
		keys.redo();
		live.until("and that of the set once more", () -> colours().equals(after));
		assertFalse(offered(sets), "all have it");
		keys.undo();
		live.until("they have their own at last", () -> colours().equals(before));
		assertTrue(offered(sets));
	}

	private List<Colour> colours() {
		return live.open().study().codebook().list().stream().map(Code::colour).toList();
	}

	/** Whether the menu of the sets offers the colour. */
	private static boolean offered(Table sets) {
		sets.getMenu().notifyListeners(SWT.Show, new Event());
		try {
			return Stream.of(sets.getMenu().getItems()).filter(item -> item.getText().startsWith("Give its codes this colour")).findFirst().orElseThrow().isEnabled();
		} finally {
			sets.getMenu().notifyListeners(SWT.Hide, new Event());
		}
	}

	@Test
	void itIsNamedColouredAndDeleted() {
		Table sets = make("Oil", "Russia", "Process");
		rows.select("الجزائر");
		choose(sets);
		Keys.post(sets.getDisplay(), SWT.F2);
		keys.type("Oil", "نفط");
		live.until("it has the name", () -> set().name().equals("نفط"));
		keys.focused("the sets", Table.class, sets::equals);
		undoInSets();
		live.until("it has its own", () -> set().name().equals("Oil"));

		Colour before = set().colour();
		keys.choose("Colour…");
		keys.focused("the palette", Canvas.class, SeveralCodesTest::isPalette);
		Keys.post(sets.getDisplay(), SWT.ARROW_RIGHT);
		Keys.post(sets.getDisplay(), SWT.CR);
		live.until("it has another colour", () -> !set().colour().equals(before));
		keys.focused("the sets", Table.class, sets::equals);
		undoInSets();
		live.until("it has its own", () -> set().colour().equals(before));

		EventTime.pass(sets, live::until);
		Keys.post(sets.getDisplay(), SWT.DEL);
		live.until("the set is gone", () -> live.open().study().sets().size() == 0);
		rows.untilRows(ALL);
		keys.undo();
		live.until("it is back", () -> live.open().study().sets().size() == 1 && members().equals(List.of("Russia", "Process")));

		choose(sets);
		keys.choose("Delete the set");
		live.until("the set is gone", () -> live.open().study().sets().size() == 0);
		rows.untilRows(ALL);
	}
}

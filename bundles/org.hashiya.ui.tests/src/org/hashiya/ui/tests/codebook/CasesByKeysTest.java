// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Case;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases by the menu and the keys of their table and by its dialogs, without a mouse, each act taken back by Ctrl+Z. */
class CasesByKeysTest {

	private static final List<List<String>> BEFORE = LiveValues.TWO_CASES;
	private static final String DELETE = "org.eclipse.ui.edit.delete";

	private final LiveStudy live;
	private final LiveValues cases;
	private final Keys keys;

	CasesByKeysTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		cases = LiveValues.twoCases(live, "age");
		keys = cases.keys();
		cases.go(0, 0);
	}

	@AfterEach
	void close() {
		cases.close();
		live.close();
	}

	private Case salim() {
		return live.open().study().cases().at(0);
	}

	@Test
	void aCaseIsMadeAndDescribed() {
		keys.choose("New case");
		keys.type("زهرة");
		cases.untilLines(List.of(BEFORE.get(0), BEFORE.get(1), List.of("زهرة", "")));
		cases.undo(BEFORE);

		cases.go(0, 0);
		keys.choose("Name and description…");
		keys.field();
		Text description = keys.tab("the description", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		keys.write("التقيناه في وهران");
		live.until("it is typed", () -> description.getText().equals("التقيناه في وهران"));
		keys.button("Change");
		live.until("it is described", () -> salim().description().equals("التقيناه في وهران"));
		assertEquals("Salim", salim().name());
		keys.undo();
		live.until("it is not any more", () -> salim().description().isEmpty());
	}

	@Test
	void oneIsNamed() {
		cases.hit(SWT.F2);
		keys.type("Salim", "سليم بن علي");
		cases.untilFirst(BEFORE, "سليم بن علي", "41");
		cases.undo(BEFORE);
	}

	@Test
	void oneIsDeletedAndAllAre() {
		keys.press(DELETE, SWT.DEL);
		cases.untilLines(List.of(BEFORE.get(1)));
		cases.undo(BEFORE);
		cases.redoAndUndo(List.of(BEFORE.get(1)), BEFORE);

		cases.go(0, 0);
		cases.extend(1);
		keys.choose("Delete case");
		cases.untilLines(List.of());
		cases.undo(BEFORE);
	}

	@Test
	void theOneThatIsLeftIsNamedAfterTheOtherWasDeleted() {
		keys.press(DELETE, SWT.DEL);
		List<String> left = BEFORE.get(1);
		cases.untilLines(List.of(left));
		cases.hit(SWT.F2); // the cell that had the focus has gone with its row
		keys.type(left.getFirst(), "زهرة");
		cases.untilLines(List.of(List.of("زهرة", left.getLast())));
		cases.undo(List.of(left));
	}

	@Test
	void rowsAreSorted() {
		cases.hit(SWT.ARROW_RIGHT);
		keys.choose("Sort by this column");
		cases.untilLines(BEFORE); // as words
		keys.choose("Sort by this column");
		cases.untilLines(BEFORE.reversed());
		keys.choose("Sort by this column");
		cases.untilLines(BEFORE);
	}

	@Test
	void whatBelongsToACaseIsTicked() throws StudyProblem, IOException {
		live.document("مقالة", "", "Salim speaks.");
		keys.choose("Documents of the case…");
		Table documents = keys.focused("the list of documents", Table.class, list -> (list.getStyle() & SWT.CHECK) != 0);
		cases.hit(SWT.ARROW_DOWN);
		cases.hit(' ');
		live.until("it is ticked", () -> documents.getItem(0).getChecked());
		keys.button("Keep");
		live.until("it belongs to the case", () -> salim().documents().size() == 1);
		keys.undo();
		live.until("it does not any more", () -> salim().documents().isEmpty());
		keys.redo();
		live.until("it belongs to the case again", () -> salim().documents().size() == 1);

		keys.choose("Documents of the case…");
		Table again = keys.focused("the list of documents", Table.class, list -> list != documents && (list.getStyle() & SWT.CHECK) != 0);
		live.until("it is ticked", () -> again.getItem(0).getChecked());
		cases.hit(SWT.ARROW_DOWN);
		cases.hit(' ');
		live.until("it is not ticked", () -> !again.getItem(0).getChecked());
		keys.button("Keep");
		live.until("it does not belong to the case", () -> salim().documents().isEmpty());
		keys.undo();
		live.until("it belongs to the case", () -> salim().documents().size() == 1);
	}

	@Test
	void aMemoStaysWhenItsCaseIsDeleted() throws StudyProblem {
		Target salim = new Target(ElementKind.CASE, salim().id());
		live.open().perform(MemoActs.write(live.open().study(), salim, "Speaks first", "", live.open().author()));
		keys.press(DELETE, SWT.DEL);
		cases.untilLines(List.of(BEFORE.get(1)));
		assertEquals("Speaks first", live.open().study().memos().at(0).title());
		assertNull(live.open().study().memos().at(0).target());
		cases.undo(BEFORE);
		assertEquals(salim, live.open().study().memos().at(0).target());
	}
}

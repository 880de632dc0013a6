// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cell that a person works in stays theirs: with what does not fit, when its row goes to another place, and when a new row comes. */
class ValueFocusTest {

	private static final List<List<String>> BEFORE = List.of(List.of("أمينة", "41", "وهران"), List.of("زهرة", "", ""), List.of("سليم", "", ""));

	private final LiveStudy live;
	private final LiveValues values;
	private final Keys keys;

	ValueFocusTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		values = LiveValues.cases(live, "العمر", BEFORE);
		keys = values.keys();
	}

	@AfterEach
	void close() {
		values.close();
		live.close();
	}

	/** Waits until a cell is that which is marked, and no other one in its row. */
	private void untilIn(int row, int column) throws PartInitException {
		TableViewer viewer = live.show(CasesView.ID).getAdapter(TableViewer.class);
		live.until("the cell is marked", () -> viewer.getColumnViewerEditor().getFocusCell() instanceof ViewerCell cell && cell.getColumnIndex() == column && cell.getItem() == values.table().getItem(row));
	}

	private void untilOpen(String text) {
		keys.focused("the cell with " + text, Text.class, cell -> cell.getParent() == values.table() && cell.getText().equals(text));
	}

	/** Types into a cell what is no number. */
	private void typeWrongAge() {
		values.go(0, 1);
		values.hit('x');
		untilOpen("x");
	}

	private void correct() {
		keys.write("52");
		untilOpen("52");
	}

	@Test
	void tabDoesNotLeaveWhatDoesNotFit() {
		typeWrongAge();
		List<Boolean> covers = new ArrayList<>();
		Listener told = event -> {
			if (event.widget instanceof Shell sentence) {
				covers.add(sentence.getBounds().intersects(cell()));
			}
		};
		values.table().getDisplay().addFilter(SWT.Show, told);
		values.hit(SWT.TAB);
		untilOpen("x");
		values.table().getDisplay().removeFilter(SWT.Show, told);
		assertEquals(List.of(false), covers, "it is told once, and what was typed can be read beside it");
		values.untilLines(BEFORE);
		correct();
		values.hit(SWT.TAB);
		untilOpen("وهران"); // the next cell
		values.untilFirst(BEFORE, "أمينة", "52", "وهران");
		values.hit(SWT.ESC);
		values.undo(BEFORE);
	}

	/** Where the cell that is open is on the screen. */
	private Rectangle cell() {
		Text open = live.find(Text.class, text -> text.getParent() == values.table()).orElseThrow();
		return open.getDisplay().map(open.getParent(), null, open.getBounds());
	}

	@Test
	void aClickDoesNotLeaveWhatDoesNotFit() {
		typeWrongAge();
		click(1, 2);
		untilOpen("x");
		values.untilLines(BEFORE);
		correct();
		click(2, 1);
		values.untilFirst(BEFORE, "أمينة", "52", "وهران");
		values.undo(BEFORE);
	}

	@Test
	void escapeGivesUpWhatDoesNotFit() {
		typeWrongAge();
		values.hit(SWT.TAB);
		untilOpen("x");
		values.hit(SWT.ESC);
		keys.focused("the table", Table.class, table -> table == values.table());
		values.untilLines(BEFORE);
	}

	private void click(int row, int column) {
		Display display = values.table().getDisplay();
		Rectangle cell = values.table().getItem(row).getBounds(column);
		Point at = values.table().toDisplay(cell.x + 20, cell.y + cell.height / 2);
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.type = type;
			event.x = at.x;
			event.y = at.y;
			event.button = type == SWT.MouseMove ? 0 : 1;
			assertTrue(display.post(event));
		}
	}

	@Test
	void aNameLeftByTabIsOneStep() {
		values.go(0, 0);
		values.hit(SWT.F2);
		untilOpen("أمينة");
		keys.write("آمنة");
		untilOpen("آمنة");
		values.hit(SWT.TAB);
		untilOpen("41");
		values.untilFirst(BEFORE, "آمنة", "41", "وهران");
		values.hit(SWT.ESC);
		values.undo(BEFORE);
	}

	@Test
	void aRowThatIsSortedElsewhereKeepsTheCell() throws PartInitException {
		values.go(0, 0);
		keys.choose("Sort by this column");
		live.until("it is sorted", () -> values.table().getSortDirection() == SWT.UP);
		values.go(0, 2);
		values.hit(SWT.ARROW_LEFT);
		values.hit(SWT.ARROW_LEFT);
		values.hit(SWT.F2);
		keys.type("أمينة", "يمينة");
		List<List<String>> renamed = List.of(BEFORE.get(1), BEFORE.get(2), List.of("يمينة", "41", "وهران"));
		values.untilLines(renamed);
		live.until("the row is selected", () -> Arrays.equals(values.table().getSelectionIndices(), new int[] { 2 }));
		untilIn(2, 0);

		keys.undo();
		values.untilLines(BEFORE);
		untilIn(0, 0);
		values.hit(SWT.ARROW_RIGHT);
		values.hit(SWT.F2);
		untilOpen("41");
		values.hit(SWT.ESC);
	}

	@Test
	void aNewCaseIsSelected() {
		values.go(0, 0);
		keys.choose("New case");
		keys.type("كريم");
		List<List<String>> more = List.of(BEFORE.get(0), BEFORE.get(1), BEFORE.get(2), List.of("كريم", "", ""));
		values.untilLines(more);
		live.until("the row is selected", () -> Arrays.equals(values.table().getSelectionIndices(), new int[] { 3 }));
		keys.focus();
		values.hit(SWT.F2);
		untilOpen("كريم");
		values.hit(SWT.ESC);

		values.undo(BEFORE);
		live.until("the row beside it is selected", () -> Arrays.equals(values.table().getSelectionIndices(), new int[] { 2 }));
	}

	@Test
	void variablesThatAreMadeOneAfterTheOtherAreAllSeen() throws StudyProblem {
		LiveValues.makeVariable(live, "الدخل", Variable.Type.DECIMAL);
		live.until("there is a column more", () -> values.table().getColumnCount() == 4);
		LiveValues.makeVariable(live, "عضو", Variable.Type.BOOLEAN);
		live.until("there is a column more", () -> values.table().getColumnCount() == 5);

		TableColumn[] columns = values.table().getColumns();
		assertEquals(List.of(120, 120, 120), Arrays.stream(columns, 1, 4).map(TableColumn::getWidth).toList());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Element;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;

/** A table of values that is shown, and what is pressed in it. */
final class LiveValues implements AutoCloseable {

	/** What the table of two cases shows. */
	static final List<List<String>> TWO_CASES = List.of(List.of("Salim", "41"), List.of("أمينة", "7"));

	private final LiveStudy live;
	private final String view;
	private final Table table;
	private final Keys keys;

	/** @param view that of the cases or of the documents */
	LiveValues(LiveStudy live, String view) throws PartInitException {
		this.live = live;
		this.view = view;
		table = Objects.requireNonNull(live.show(view).getAdapter(TableViewer.class)).getTable();
		keys = new Keys(live, view, table);
	}

	/** Makes two cases with a value each of one variable, and shows their table. */
	static LiveValues twoCases(LiveStudy live, String variable) throws StudyProblem, PartInitException {
		makeVariable(live, variable, Variable.Type.TEXT);
		for (List<String> each : TWO_CASES) {
			makeCase(live, each.getFirst());
			give(live, live.open().study().cases().list().getLast(), 0, each.getLast());
		}
		LiveValues cases = new LiveValues(live, CasesView.ID);
		cases.untilLines(TWO_CASES);
		return cases;
	}

	/** Makes cases with a number and a city, as these lines have them, and shows their table. */
	static LiveValues cases(LiveStudy live, String number, List<List<String>> lines) throws StudyProblem, PartInitException {
		makeVariable(live, number, Variable.Type.INTEGER);
		makeVariable(live, "المدينة", Variable.Type.TEXT);
		for (List<String> line : lines) {
			makeCase(live, line.getFirst());
			for (int variable = 0; variable + 1 < line.size(); variable++) {
				if (!line.get(variable + 1).isEmpty()) {
					give(live, live.open().study().cases().list().getLast(), variable, line.get(variable + 1));
				}
			}
		}
		LiveValues cases = new LiveValues(live, CasesView.ID);
		cases.untilLines(lines);
		return cases;
	}

	/** Makes a case, as another part of the program would. */
	static void makeCase(LiveStudy live, String name) throws StudyProblem {
		live.open().perform(CaseActs.create(live.open().study(), name, live.open().author()));
	}

	/** Makes a variable, as another part of the program would. */
	static void makeVariable(LiveStudy live, String name, Variable.Type type) throws StudyProblem {
		live.open().perform(VariableActs.create(live.open().study(), name, type, "", live.open().author()));
	}

	/** Gives a case or a document a value of one of the variables. */
	static void give(LiveStudy live, Element owner, int variable, String value) throws StudyProblem {
		live.open().perform(VariableActs.set(owner, live.open().study().variables().at(variable), value, live.open().author()).orElseThrow());
	}

	Table table() {
		return table;
	}

	Keys keys() {
		return keys;
	}

	void untilLines(List<List<String>> lines) {
		live.until(() -> "the rows are " + lines + ", not " + LiveStudy.lines(table), () -> LiveStudy.lines(table).equals(lines));
	}

	/** Waits until the first row is this one, and the others are as they were. */
	void untilFirst(List<List<String>> before, String... first) {
		untilLines(Stream.concat(Stream.of(List.of(first)), before.stream().skip(1)).toList());
	}

	/** Presses a key in the table. */
	void hit(int... key) {
		if (key[key.length - 1] == SWT.DEL) {
			EventTime.pass(table, live::until);
		}
		Keys.post(table.getDisplay(), key);
	}

	/** Goes by the arrows to a cell; the column of names is 0. */
	void go(int row, int column) {
		keys.focus();
		table.setSelection(row);
		int away = row == 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP;
		hit(away);
		live.until("another row is selected", () -> table.getSelectionIndex() == (row == 0 ? 1 : row - 1));
		hit(away == SWT.ARROW_UP ? SWT.ARROW_DOWN : SWT.ARROW_UP);
		live.until("the row is selected", () -> table.getSelectionCount() == 1 && table.getSelectionIndex() == row);
		boolean mirrored = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		for (int step = 1; step < table.getColumnCount(); step++) {
			hit(mirrored ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT);
		}
		for (int step = 0; step < column; step++) {
			hit(mirrored ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT);
		}
	}

	/** Holds Shift and goes on to as many rows below. */
	void extend(int rows) {
		for (int row = 0; row < rows; row++) {
			int before = table.getSelectionCount();
			hit(SWT.SHIFT, SWT.ARROW_DOWN);
			live.until("one more row is selected", () -> table.getSelectionCount() == before + 1);
		}
	}

	/** Presses Ctrl+Z and waits for what was before. */
	void undo(List<List<String>> before) {
		keys.undo();
		untilLines(before);
	}

	/** Presses Ctrl+Y and waits for what was done, then Ctrl+Z for what was before. */
	void redoAndUndo(List<List<String>> done, List<List<String>> before) {
		keys.redo();
		untilLines(done);
		undo(before);
	}

	/** Goes in a dialog to the list of types of variables and by its arrows to one of them. */
	void type(String name) {
		Combo types = keys.tab("the type", Combo.class, combo -> combo.indexOf(name) >= 0);
		int way = types.getSelectionIndex() < types.indexOf(name) ? 1 : -1;
		while (types.getSelectionIndex() != types.indexOf(name)) {
			int before = types.getSelectionIndex();
			hit(way > 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP);
			live.until("the next type is chosen", () -> types.getSelectionIndex() == before + way);
		}
	}

	@Override
	public void close() {
		for (Table table = table(); !table.isDisposed() && table.getSortDirection() != SWT.NONE;) {
			table.getSortColumn().notifyListeners(SWT.Selection, new Event()); // the view would come back sorted
		}
		keys.close();
		live.hide(view);
	}
}

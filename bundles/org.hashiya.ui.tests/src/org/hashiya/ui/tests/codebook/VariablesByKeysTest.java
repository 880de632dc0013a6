// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variables by the menu of the table of values and its dialog, without a mouse, each act taken back by Ctrl+Z and the weighty ones done again. */
class VariablesByKeysTest {

	private static final List<List<String>> BEFORE = LiveValues.TWO_CASES;
	private static final List<String> HEADINGS = List.of("Case", "العمر");

	private final LiveStudy live;
	private final LiveValues values;
	private final Keys keys;

	VariablesByKeysTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		values = LiveValues.twoCases(live, "العمر");
		keys = values.keys();
		values.go(0, 1);
	}

	@AfterEach
	void close() {
		values.close();
		live.close();
	}

	private Variable variable() {
		return live.open().study().variables().at(0);
	}

	private void untilHeadings(List<String> headings) {
		live.until("the columns are " + headings, () -> Stream.of(values.table().getColumns()).map(TableColumn::getText).map(text -> text.replaceAll("[\u2066-\u2069\u200E\u200F]", "")).toList().equals(headings));
	}

	@Test
	void oneIsMade() {
		keys.choose("New variable");
		keys.field();
		keys.write("تاريخ الميلاد");
		values.type("Date");
		keys.button("Make variable");
		untilHeadings(List.of("Case", "العمر", "تاريخ الميلاد"));
		assertEquals(Variable.Type.DATE, live.open().study().variables().at(1).type());
		keys.undo();
		untilHeadings(HEADINGS);
	}

	/** Opens the dialog of the variable whose column has the focus. */
	private Text open() {
		keys.choose("Variable…");
		return keys.field();
	}

	@Test
	void oneIsNamedAndDescribed() {
		Text name = open();
		Keys.post(name.getDisplay(), SWT.CTRL, 'a');
		keys.write("السن");
		live.until("it is typed", () -> name.getText().equals("السن"));
		keys.button("Change");
		untilHeadings(List.of("Case", "السن"));
		keys.undo();
		untilHeadings(HEADINGS);

		open();
		Text description = keys.tab("the description", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		keys.write("في يوم المقابلة");
		live.until("it is typed", () -> description.getText().equals("في يوم المقابلة"));
		keys.button("Change");
		live.until("it is described", () -> variable().description().equals("في يوم المقابلة") && variable().name().equals("العمر"));
		keys.undo();
		live.until("it is not any more", () -> variable().description().isEmpty());
	}

	@Test
	void oneGetsAnotherType() {
		open();
		values.type("Whole number");
		keys.button("Change");
		live.until("it is of the other type", () -> variable().type() == Variable.Type.INTEGER);
		values.untilLines(BEFORE);
		keys.undo();
		live.until("it is of its own", () -> variable().type() == Variable.Type.TEXT);
		keys.redo();
		live.until("it is of the other type again", () -> variable().type() == Variable.Type.INTEGER);
		keys.undo();
		live.until("it is of its own at last", () -> variable().type() == Variable.Type.TEXT);
		values.untilLines(BEFORE);
	}

	@Test
	void oneIsDeletedWithItsValues() {
		List<List<String>> without = List.of(List.of("Salim"), List.of("أمينة"));
		open();
		keys.button("Delete");
		values.untilLines(without);
		values.undo(BEFORE);
		untilHeadings(HEADINGS);
		values.redoAndUndo(without, BEFORE);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ValuesTable;
import org.hashiya.exchange.XlsxTable;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases and variables by the menu of their table and its dialogs, without a mouse, each act taken back by Ctrl+Z. */
class CasesByKeysTest {

	private static final List<List<String>> BEFORE = List.of(List.of("Salim", "41"), List.of("أمينة", "7"));

	private final Path folder;
	private final LiveStudy live;
	private final Table table;
	private final Keys keys;

	CasesByKeysTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		live.open().perform(CaseActs.create(live.open().study(), "أمينة", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.TEXT, "", live.open().author()));
		value(0, "41");
		value(1, "7");
		table = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
		keys = new Keys(live, CasesView.ID, table);
		untilLines(BEFORE);
		keys.focus();
		table.setSelection(0);
		hit(SWT.ARROW_DOWN);
		hit(SWT.ARROW_UP);
		live.until("the first is selected", () -> table.getSelectionIndex() == 0);
	}

	private void value(int row, String value) throws StudyProblem {
		live.open().perform(VariableActs.set(live.open().study().cases().at(row), live.open().study().variables().at(0), value, live.open().author()).orElseThrow());
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
		live.hide(CasesView.ID);
	}

	private void untilLines(List<List<String>> lines) {
		live.until(() -> "the cases are " + lines + ", not " + LiveStudy.lines(table), () -> LiveStudy.lines(table).equals(lines));
	}

	private void hit(int... key) {
		Keys.post(table.getDisplay(), key);
	}

	private void undo() {
		keys.undo();
		untilLines(BEFORE);
	}

	private Case salim() {
		return live.open().study().cases().at(0);
	}

	@Test
	void aCaseIsMadeAndDescribed() {
		keys.choose("New case");
		keys.type("زهرة");
		untilLines(List.of(BEFORE.get(0), BEFORE.get(1), List.of("زهرة", "")));
		undo();

		keys.choose("Name and description…");
		keys.field();
		Text description = keys.tab("the description", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		keys.write("met in Oran");
		live.until("it is typed", () -> description.getText().equals("met in Oran"));
		keys.button("Change");
		live.until("it is described", () -> salim().description().equals("met in Oran"));
		assertEquals("Salim", salim().name());
		keys.undo();
		live.until("it is not any more", () -> salim().description().isEmpty());
	}

	@Test
	void aVariableIsMadeChangedAndDeleted() {
		keys.choose("New variable");
		keys.field();
		keys.write("born");
		type("Date");
		keys.button("Make variable");
		live.until("it has a column", () -> table.getColumnCount() == 3 && table.getColumn(2).getText().equals("born"));
		assertEquals(Variable.Type.DATE, live.open().study().variables().at(1).type());
		keys.undo();
		live.until("the column goes", () -> table.getColumnCount() == 2);

		keys.focus();
		hit(SWT.ARROW_RIGHT); // from the name
		keys.choose("Variable…");
		keys.field();
		type("Whole number");
		keys.button("Change");
		live.until("it is of the other type", () -> variable().type() == Variable.Type.INTEGER);
		untilLines(BEFORE);
		keys.undo();
		live.until("it is of its own", () -> variable().type() == Variable.Type.TEXT);

		keys.choose("Variable…");
		keys.field();
		keys.button("Delete");
		untilLines(List.of(List.of("Salim"), List.of("أمينة")));
		undo();
	}

	private Variable variable() {
		return live.open().study().variables().at(0);
	}

	/** Goes to the list of types and by its arrows to one of them. */
	private void type(String name) {
		Combo types = keys.tab("the type", Combo.class, combo -> combo.indexOf(name) >= 0);
		for (int step = types.getSelectionIndex(); step < types.indexOf(name); step++) {
			int before = types.getSelectionIndex();
			hit(SWT.ARROW_DOWN);
			live.until("the next type is chosen", () -> types.getSelectionIndex() == before + 1);
		}
	}

	@Test
	void rowsAreSorted() {
		hit(SWT.ARROW_RIGHT);
		keys.choose("Sort by this column");
		untilLines(List.of(BEFORE.get(0), BEFORE.get(1))); // as words
		keys.choose("Sort by this column");
		untilLines(List.of(BEFORE.get(1), BEFORE.get(0)));
		keys.choose("Sort by this column");
		untilLines(BEFORE);
	}

	@Test
	void whatBelongsToACaseIsTicked() throws StudyProblem, IOException {
		new DocumentImport(live.open(), List.of(Files.writeString(folder.resolve("مقالة.txt"), "Salim speaks.")), "", DocumentImporters.all()).run(Progress.NONE);
		keys.choose("Documents of the case…");
		Table documents = keys.focused("the list of documents", Table.class, list -> (list.getStyle() & SWT.CHECK) != 0);
		hit(SWT.ARROW_DOWN);
		hit(' ');
		live.until("it is ticked", () -> documents.getItem(0).getChecked());
		keys.button("Keep");
		live.until("it belongs to the case", () -> salim().documents().size() == 1);
		keys.undo();
		live.until("it does not any more", () -> salim().documents().isEmpty());
	}

	@Test
	void aMemoStaysWhenItsCaseIsDeleted() throws StudyProblem {
		Target salim = new Target(ElementKind.CASE, salim().id());
		live.open().perform(MemoActs.write(live.open().study(), salim, "Speaks first", "", live.open().author()));
		keys.press("org.eclipse.ui.edit.delete", SWT.DEL);
		untilLines(List.of(BEFORE.get(1)));
		assertEquals("Speaks first", live.open().study().memos().at(0).title());
		assertNull(live.open().study().memos().at(0).target());
		undo();
		assertEquals(salim, live.open().study().memos().at(0).target());
	}

	@Test
	void aTableIsTakenInAfterAPreview() throws IOException {
		takeIn(Files.writeString(folder.resolve("values.csv"), "case,age,party\nSalim,42,FLN\nزهرة,9,\n"), List.of("Salim", "42", "FLN"), List.of("أمينة", "7", ""), List.of("زهرة", "9", ""));
	}

	@Test
	void aWorkbookIsTakenInAfterAPreview() throws StudyProblem {
		live.open().perform(VariableActs.create(live.open().study(), "party", Variable.Type.TEXT, "", live.open().author()));
		live.open().perform(VariableActs.set(salim(), live.open().study().variables().at(1), "FLN", live.open().author()).orElseThrow());
		Path file = folder.resolve("values.xlsx");
		ExportFile.write(file, new XlsxTable(new ValuesTable(false)), live.open().study(), Progress.NONE);
		live.open().undo();
		live.open().undo();
		untilLines(BEFORE);
		takeIn(file, List.of("Salim", "41", "FLN"), List.of("أمينة", "7", ""));
	}

	@SafeVarargs
	private void takeIn(Path file, List<String>... after) {
		keys.choose("Import table…");
		keys.dialog("Import values");
		Text path = keys.tab("the path", Text.class, text -> (text.getStyle() & (SWT.SINGLE | SWT.READ_ONLY)) == SWT.SINGLE);
		keys.write(file.toString());
		live.until("it is typed", () -> path.getText().equals(file.toString()));
		live.table("what comes in is shown", "FLN"::equals);
		keys.button("Take in");
		untilLines(List.of(after));
		undo();
	}
}

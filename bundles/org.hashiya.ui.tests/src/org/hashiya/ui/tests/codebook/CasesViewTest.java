// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.model.CaseActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.parts.FileQuestion.Answer;
import org.hashiya.ui.parts.FileQuestion.Asker;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases and the values of their variables, as in a spreadsheet. */
class CasesViewTest {

	private final Path folder;
	private final LiveStudy live;
	private final IViewPart view;
	private final TableViewer viewer;
	private final Table table;

	CasesViewTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		live.open().perform(CaseActs.create(live.open().study(), "أمينة", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "country", Variable.Type.TEXT, "", live.open().author()));
		view = live.show(CasesView.ID);
		viewer = Objects.requireNonNull(view.getAdapter(TableViewer.class));
		table = viewer.getTable();
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
	}

	@AfterEach
	void close() {
		live.close();
		live.hide(CasesView.ID);
	}

	@SafeVarargs
	private void untilLines(List<String>... lines) {
		live.until(() -> "the cases are " + List.of(lines) + ", not " + LiveStudy.lines(table), () -> LiveStudy.lines(table).equals(List.of(lines)));
	}

	/** Types into a cell and presses Enter. */
	private void type(int row, int column, String typed) {
		viewer.editElement(live.open().study().cases().at(row).id(), column);
		Text field = live.find(Text.class, text -> text.getParent() == table).orElseThrow();
		field.setText(typed);
		field.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private void menu(String entry) {
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = List.of(menu.getItems()).stream().filter(each -> plain(each).split("\t")[0].equals(entry)).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static String plain(MenuItem item) {
		return item.getText().replace("&", "");
	}

	@Test
	void theMenuShowsTheKeysThatWorkWhereTheFocusIs() {
		press(0, 0, 0);
		assertTrue(entries().containsAll(List.of("Rename\tF2", "Delete case\tDelete", "Copy\tCtrl+C", "Paste\tCtrl+V", "Clear the values")), () -> entries().toString());
		press(0, 1, 0);
		press(1, 1, SWT.SHIFT);
		assertTrue(entries().containsAll(List.of("Rename", "Delete case", "Fill down\tCtrl+D", "Clear the values\tDelete")), () -> entries().toString());
	}

	private List<String> entries() {
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> entries = Arrays.stream(menu.getItems()).map(CasesViewTest::plain).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return entries;
	}

	private Optional<Text> nameField(String title) {
		return live.find(Text.class, text -> text.getShell().getText().equals(title) && (text.getStyle() & (SWT.SINGLE | SWT.READ_ONLY)) == SWT.SINGLE);
	}

	@Test
	void valuesAreTypedAndWhatDoesNotFitIsRefused() throws StudyProblem {
		type(0, 1, "٤١");
		untilLines(List.of("Salim", "41", ""), List.of("أمينة", "", ""));
		type(0, 1, "old");
		live.until("it is said what fits", () -> live.find(Label.class, label -> label.getText().replaceAll("[\u2066-\u2069]", "").equals("“old” is no value of the variable “age”, which takes whole numbers.")).isPresent());
		untilLines(List.of("Salim", "41", ""), List.of("أمينة", "", ""));
		type(1, 2, "الجزائر");
		untilLines(List.of("Salim", "41", ""), List.of("أمينة", "", "الجزائر"));

		live.open().undo();
		live.open().undo();
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
	}

	@Test
	void eachTypeTakesWhatFitsInTheDigitsOfTheScholar() throws StudyProblem {
		List<List<String>> columns = List.of(List.of("BOOLEAN", "نعم", "true", "maybe"), List.of("DECIMAL", "٣٫٥", "3.5", "3.5.1"), List.of("DATE", "٢٠٢٦-٠١-٣١", "2026-01-31", "2026-02-30"),
				List.of("DATE_TIME", "2026-01-31 14:30", "2026-01-31T14:30:00", "2026-01-31 25:00"));
		for (List<String> column : columns) {
			live.open().perform(VariableActs.create(live.open().study(), column.get(0), Variable.Type.valueOf(column.get(0)), "", live.open().author()));
		}
		live.until("each has a column", () -> table.getColumnCount() == 3 + columns.size());
		for (int i = 0; i < columns.size(); i++) {
			Variable variable = VariableActs.resolve(live.open().study(), columns.get(i).get(0));
			String kept = columns.get(i).get(2);
			String wrong = columns.get(i).get(3);
			type(0, 3 + i, columns.get(i).get(1));
			live.until(kept + " is kept", () -> kept.equals(VariableActs.value(live.open().study().cases().at(0), variable.id())));
			type(0, 3 + i, wrong);
			live.until("it is said that " + wrong + " does not fit", () -> live.find(Label.class, label -> label.getText().replaceAll("[\u2066-\u2069]", "").startsWith("“" + wrong + "” is no value of the variable “" + variable.name())).isPresent());
			assertEquals(kept, VariableActs.value(live.open().study().cases().at(0), variable.id()));
		}
		for (List<String> column : columns.reversed()) {
			live.open().undo();
			Variable variable = VariableActs.resolve(live.open().study(), column.get(0));
			assertNull(VariableActs.value(live.open().study().cases().at(0), variable.id()));
		}
	}

	@Test
	void theTableIsExportedAsTheKindThatIsChosen() throws IOException {
		type(0, 1, "41");
		type(1, 2, "الجزائر");
		untilLines(List.of("Salim", "41", ""), List.of("أمينة", "", "الجزائر"));
		table.getDisplay().setData(Asker.class.getName(), (Asker) (shell, question) -> Optional.of(new Answer(List.of(folder.resolve("table").toString()), 1)));
		try {
			menu("Export table…");
		} finally {
			table.getDisplay().setData(Asker.class.getName(), null);
		}
		String file = folder.resolve("table.csv").toString();
		live.until("it is said where the table is", () -> said().equals("The table is in " + file + ". Open the folder"));
		assertEquals("\uFEFFcase,age,country\nSalim,41,\nأمينة,,الجزائر\n", Files.readString(folder.resolve("table.csv")).replace("\r", ""));
		table.getDisplay().setData(Asker.class.getName(), (Asker) (shell, question) -> Optional.of(new Answer(List.of(folder.resolve(question.name()).toString()), 0)));
		try {
			menu("Export table…");
		} finally {
			table.getDisplay().setData(Asker.class.getName(), null);
		}
		assertTrue(Files.size(folder.resolve("cases.xlsx")) > 0, "a workbook, of the name that is proposed");
		live.until("it is said where the workbook is", () -> said().startsWith("The table is in " + folder.resolve("cases.xlsx")));
		type(0, 1, "42");
		live.until("it is not said any longer", () -> said().isEmpty());
	}

	/** What the line below the table says. */
	private String said() {
		return live.find(Link.class, link -> link.getParent().getParent() == table.getParent() && link.getText().startsWith("The table")).map(link -> link.getText().replaceAll("</?a>|[\u2066-\u2069]", "")).orElse("");
	}

	@Test
	void aCaseIsRenamedAndDeletedAndBack() throws StudyProblem {
		type(0, 0, "Salim B.");
		untilLines(List.of("Salim B.", "", ""), List.of("أمينة", "", ""));

		viewer.setSelection(new StructuredSelection(live.open().study().cases().at(0).id()));
		menu("Delete case");
		untilLines(List.of("أمينة", "", ""));
		live.open().undo();
		live.open().undo();
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
	}

	@Test
	void casesAndVariablesAreMadeByDialogs() throws StudyProblem {
		menu("New case");
		live.until("it asks for a name", () -> nameField("New case").isPresent());
		nameField("New case").orElseThrow().setText("Zohra");
		live.press("Make case");
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""), List.of("Zohra", "", ""));

		menu("New variable");
		live.until("it asks for a name", () -> nameField("New variable").isPresent());
		nameField("New variable").orElseThrow().setText("born");
		live.find(Combo.class, combo -> combo.getItemCount() == 6).orElseThrow().select(4);
		live.press("Make variable");
		live.until("it has a column", () -> table.getColumnCount() == 4 && table.getColumn(3).getText().equals("born"));
		assertEquals(Variable.Type.DATE, live.open().study().variables().at(2).type());

		live.open().undo();
		live.until("the column goes", () -> table.getColumnCount() == 3);
		live.open().undo();
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
	}

	@Test
	void theDocumentsOfACaseAreTicked() throws StudyProblem, IOException {
		live.document("essay", "", "Salim speaks.");
		viewer.setSelection(new StructuredSelection(live.open().study().cases().at(0).id()));
		menu("Documents of the case…");
		live.until("the documents are listed", () -> live.find(Table.class, CasesViewTest::hasTicks).isPresent());
		Table documents = live.find(Table.class, CasesViewTest::hasTicks).orElseThrow();
		documents.getItem(0).setChecked(true);
		live.press("Keep");

		live.until("the document belongs to the case", () -> live.open().study().cases().at(0).documents().equals(List.of(live.open().study().documents().at(0).id())));
		live.open().undo();
		assertEquals(List.of(), live.open().study().cases().at(0).documents());
	}

	private static boolean hasTicks(Table table) {
		return (table.getStyle() & SWT.CHECK) != 0 && table.getShell().getText().equals("Documents of a case");
	}

	@Test
	void aVariableIsRenamedAndDeletedByItsDialog() throws StudyProblem {
		type(0, 1, "41");
		untilLines(List.of("Salim", "41", ""), List.of("أمينة", "", ""));
		block(0, 0, 1, 1);
		menu("Variable…");
		live.until("it shows the name", () -> nameField("Variable").filter(field -> field.getText().equals("age")).isPresent());
		nameField("Variable").orElseThrow().setText("years");
		live.press("Change");
		live.until("the column has the name", () -> table.getColumn(1).getText().equals("years"));
		live.open().undo();
		live.until("it has its old name", () -> table.getColumn(1).getText().equals("age"));

		block(0, 0, 1, 1);
		menu("Variable…");
		live.press("Delete");
		untilLines(List.of("Salim", ""), List.of("أمينة", ""));
		live.open().undo();
		untilLines(List.of("Salim", "41", ""), List.of("أمينة", "", ""));
	}

	private void clipboard(String text) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private String clipboard() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	private void global(ActionFactory action) {
		view.getViewSite().getActionBars().getGlobalActionHandler(action.getId()).run();
	}

	/** Selects rows, and of these the cells from one column to another, as with Shift and the mouse. */
	private void block(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		press(firstRow, firstColumn, 0);
		press(lastRow, lastColumn, SWT.SHIFT);
		table.setSelection(firstRow, lastRow);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private void press(int row, int column, int keys) {
		Rectangle cell = table.getItem(row).getBounds(column);
		table.setSelection(row);
		Event event = new Event();
		event.button = 1;
		event.x = cell.x + 3;
		event.y = cell.y + 3;
		event.stateMask = keys;
		table.notifyListeners(SWT.MouseDown, event);
	}

	private void key(int keyCode, int keys) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.stateMask = keys;
		table.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void aTableOfASpreadsheetIsPastedAfterAPreviewInOneStep() throws StudyProblem {
		clipboard("case\tage\tparty\nSalim\t41\tFLN\nZohra\told\t\n");

		global(ActionFactory.PASTE);
		live.table("what does not fit is pointed at", "\u26A0 \u2068old"::equals);
		live.press("Take in");

		untilLines(List.of("Salim", "41", "", "FLN"), List.of("أمينة", "", "", ""), List.of("Zohra", "", "", ""));
		live.open().undo();
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
	}

	@Test
	void thePathOfATableIsTypedAndTheTableIsReadAsSoonAsItIsThere(@TempDir Path folder) throws StudyProblem, IOException {
		Path file = Files.writeString(folder.resolve("values.csv"), "case,age\nSalim,41\n");
		menu("Import table…");
		live.until("there is a field for the path", () -> pathField().isPresent());

		pathField().orElseThrow().setText(folder.resolve("value").toString());
		assertEquals("There is no such file.", ((WizardDialog) pathField().orElseThrow().getShell().getData()).getCurrentPage().getErrorMessage());
		pathField().orElseThrow().setText(file.toString());
		live.table("what comes in is shown", "41"::equals);
		live.press("Take in");

		untilLines(List.of("Salim", "41", ""), List.of("أمينة", "", ""));
		live.open().undo();
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
	}

	private Optional<Text> pathField() {
		return live.find(Text.class, text -> text.getShell().getData() instanceof WizardDialog && (text.getStyle() & (SWT.SINGLE | SWT.READ_ONLY)) == SWT.SINGLE);
	}

	@Test
	void aBlockIsCopiedPastedAndCleared() throws StudyProblem {
		clipboard("41\tOran, Algeria\n38\tتونس\n");
		block(0, 0, 1, 1);

		global(ActionFactory.PASTE);
		untilLines(List.of("Salim", "41", "Oran, Algeria"), List.of("أمينة", "38", "تونس"));
		block(0, 1, 1, 2);
		global(ActionFactory.COPY);
		assertEquals("41\tOran, Algeria\n38\tتونس\n", clipboard());

		global(ActionFactory.DELETE);
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
		live.open().undo();
		live.open().undo();
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
	}

	@Test
	void valuesAreFilledDownInOneStep() throws StudyProblem {
		type(0, 1, "41");
		type(0, 2, "الجزائر");
		untilLines(List.of("Salim", "41", "الجزائر"), List.of("أمينة", "", ""));

		block(0, 1, 1, 2);
		key('d', SWT.MOD1);

		untilLines(List.of("Salim", "41", "الجزائر"), List.of("أمينة", "41", "الجزائر"));
		live.open().undo();
		untilLines(List.of("Salim", "41", "الجزائر"), List.of("أمينة", "", ""));
	}

	@Test
	void oneValueIsPastedIntoAllCellsOfABlock() throws StudyProblem {
		clipboard("7");
		block(0, 1, 1, 1);

		global(ActionFactory.PASTE);

		untilLines(List.of("Salim", "7", ""), List.of("أمينة", "7", ""));
		live.open().undo();
		untilLines(List.of("Salim", "", ""), List.of("أمينة", "", ""));
	}

	@Test
	void theFilterLooksAtNamesAndValues() {
		type(0, 2, "الجَزائر");
		untilLines(List.of("Salim", "", "الجَزائر"), List.of("أمينة", "", ""));
		Text filter = live.find(Text.class, text -> text.getMessage().equals("Filter cases")).orElseThrow();

		filter.setText("الجزائر");
		untilLines(List.of("Salim", "", "الجَزائر"));
		filter.setText("امينه");
		untilLines(List.of("أمينة", "", ""));
		filter.setText("");
		untilLines(List.of("Salim", "", "الجَزائر"), List.of("أمينة", "", ""));
	}

	@Test
	void columnsSortTheRows() {
		type(0, 1, "41");
		type(1, 1, "7");
		untilLines(List.of("Salim", "41", ""), List.of("أمينة", "7", ""));

		table.getColumn(1).notifyListeners(SWT.Selection, new Event());
		untilLines(List.of("أمينة", "7", ""), List.of("Salim", "41", ""));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Author;
import org.hashiya.model.CaseActs;
import org.hashiya.model.MemoActs;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns, filters and sets are as they were when a view comes back: what it keeps when it is closed is what it keeps when the program ends. */
class RememberedLooksTest {

	private final LiveStudy live;

	RememberedLooksTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		Author author = live.open().author();
		live.code("Russia");
		live.code("Process");
		live.document("essay", "", "Russia came first.");
		live.code("Russia", "essay", "Russia");
		live.open().perform(MemoActs.write(live.open().study(), null, "a memo", "its text", author));
		live.open().perform(SetActs.create(live.open().study(), "Oil", null, List.of(live.open().study().codebook().resolve("Russia").id()), author));
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(PartIds.MEMOS);
		live.show(PartIds.CODEBOOK);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private Table shown(String cell) {
		return live.table("this is listed: " + cell, text -> text.replaceAll("[\u2066-\u2069]", "").equals(cell));
	}

	@Test
	void theColumnsOfTheMemosAreAsWideAsTheyWere() throws PartInitException {
		live.show(PartIds.MEMOS);
		Table memos = shown("a memo");
		live.until("it is laid out", () -> memos.getColumn(0).getWidth() > 0 && memos.getClientArea().width > 0);
		int wide = memos.getColumn(1).getWidth() + 60;
		memos.getColumn(1).setWidth(wide);
		live.until("it is wider", () -> memos.getColumn(1).getWidth() == wide);

		live.hide(PartIds.MEMOS);
		live.show(PartIds.MEMOS);
		Table again = shown("a memo");
		live.until(() -> "it is about " + wide + " wide, not " + again.getColumn(1).getWidth(), () -> Math.abs(again.getColumn(1).getWidth() - wide) <= 6);
	}

	@Test
	void theColumnsOfTheChangesSinceAMilestoneAreAsWideAsTheyWere() throws StudyProblem, PartInitException {
		live.open().setMilestone("as in the paper", "");
		Tree changes = changes();
		int wide = changes.getColumn(1).getWidth() + 40;
		changes.getColumn(1).setWidth(wide);
		live.until("it is wider", () -> changes.getColumn(1).getWidth() == wide);

		live.hide(PartIds.MILESTONES);
		Tree again = changes();
		live.until(() -> "it is about " + wide + " wide, not " + again.getColumn(1).getWidth(), () -> Math.abs(again.getColumn(1).getWidth() - wide) <= 6);
		live.hide(PartIds.MILESTONES);
	}

	private Tree changes() throws PartInitException {
		live.show(PartIds.MILESTONES);
		live.until("the changes have columns", () -> live.find(Tree.class, tree -> tree.getColumnCount() == 6 && tree.getColumn(1).getWidth() > 0 && tree.getClientArea().width > 0).isPresent());
		return live.find(Tree.class, tree -> tree.getColumnCount() == 6).orElseThrow();
	}

	@Test
	void theColumnsOfTheFrequenciesAreAsWideAsTheyWere() throws PartInitException {
		live.show(PartIds.FREQUENCIES);
		Table numbers = ((TableViewer) Objects.requireNonNull(live.page().findView(PartIds.FREQUENCIES)).getSite().getSelectionProvider()).getTable();
		live.until("the codes are counted", () -> numbers.getItemCount() > 0 && numbers.getColumnCount() > 1 && numbers.getColumn(0).getWidth() > 0);
		int before = numbers.getColumn(0).getWidth();
		numbers.getColumn(0).setWidth(before + 44);

		live.hide(PartIds.FREQUENCIES);
		live.show(PartIds.FREQUENCIES);
		Table again = ((TableViewer) Objects.requireNonNull(live.page().findView(PartIds.FREQUENCIES)).getSite().getSelectionProvider()).getTable();
		live.until("the names are as wide", () -> again.getColumnCount() > 1 && again.getColumn(0).getWidth() == before + 44);
		again.getColumn(0).setWidth(before);
	}

	@Test
	void theChosenSetOfCodesIsChosenAgain() throws PartInitException {
		LiveTree codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.untilRows("Russia 1", "Process 0");
		Table sets = shown("Oil");
		sets.setSelection(1);
		Event event = new Event();
		event.item = sets.getItem(1);
		sets.notifyListeners(SWT.Selection, event);
		codes.untilRows("Russia 1");

		live.hide(PartIds.CODEBOOK);
		LiveTree again = new LiveTree(live, PartIds.CODEBOOK);
		again.untilRows("Russia 1");
		Table chosen = shown("Oil");
		live.until("it is marked", () -> chosen.getSelectionIndex() == 1);
	}

	@Test
	void filterOrderAndCountsOfTheCodebookAreThereAgain() throws StudyProblem, PartInitException {
		live.code("Russia", "essay", "first");
		LiveTree codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.untilRows("Russia 2", "Process 0");
		codes.run("sortCodes", Map.of("org.hashiya.ui.codebook.order", "NAME"));
		codes.untilRows("Process 0", "Russia 2");
		codes.run("countCodes", Map.of("org.hashiya.ui.codebook.unit", "DOCUMENTS"));
		codes.untilRows("Process 0", "Russia 1");
		codes.filter("russ");
		codes.untilRows("Russia 1");

		live.hide(PartIds.CODEBOOK);
		LiveTree again = new LiveTree(live, PartIds.CODEBOOK);
		again.untilRows("Russia 1");
		again.filter("");
		again.untilRows("Process 0", "Russia 1");
		again.run("sortCodes", Map.of("org.hashiya.ui.codebook.order", "OWN"));
		again.run("countCodes", Map.of("org.hashiya.ui.codebook.unit", "CODINGS"));
		again.untilRows("Russia 2", "Process 0");
	}

	@Test
	void filterOrderAndColumnsOfTheCasesAreThereAgain() throws StudyProblem, PartInitException {
		Author author = live.open().author();
		live.open().perform(CaseActs.create(live.open().study(), "Amina", author));
		live.open().perform(CaseActs.create(live.open().study(), "Salim", author));
		live.open().perform(CaseActs.create(live.open().study(), "Salima", author));
		live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", author));
		Table cases = cases();
		live.until("it is laid out", () -> cases.getColumn(0).getWidth() > 0);
		int wide = cases.getColumn(0).getWidth() + 44; // the last one takes what room there is
		cases.getColumn(0).setWidth(wide);
		cases.getColumn(0).notifyListeners(SWT.Selection, new Event());
		cases.getColumn(0).notifyListeners(SWT.Selection, new Event());
		filterOfTheCases().setText("sali");
		untilCases("Salima", "Salim");

		live.hide(CasesView.ID);
		Table again = cases();
		untilCases("Salima", "Salim");
		assertEquals("sali", filterOfTheCases().getText());
		assertEquals(SWT.DOWN, again.getSortDirection());
		live.until("the column is as wide", () -> again.getColumn(0).getWidth() == wide);
		again.getColumn(0).setWidth(wide - 44);
		filterOfTheCases().setText("");
		again.getColumn(0).notifyListeners(SWT.Selection, new Event()); // neither up nor down
		untilCases("Amina", "Salim", "Salima");
		live.hide(CasesView.ID);
	}

	@Test
	void theOrderOfTheColumnsOfTheCasesIsThereAgain() throws StudyProblem, PartInitException {
		Author author = live.open().author();
		live.open().perform(CaseActs.create(live.open().study(), "أمينة", author));
		for (String name : List.of("العمر", "المدينة", "المهنة")) {
			live.open().perform(VariableActs.create(live.open().study(), name, Variable.Type.TEXT, "", author));
		}
		Table cases = cases();
		live.until("each variable has a column", () -> cases.getColumnCount() == 4);
		cases.setColumnOrder(new int[] { 0, 3, 1, 2 });

		live.hide(CasesView.ID);
		Table again = cases();
		live.until(() -> "the last is before the others, not " + Arrays.toString(again.getColumnOrder()), () -> Arrays.equals(again.getColumnOrder(), new int[] { 0, 3, 1, 2 }));
		live.hide(CasesView.ID);
	}

	private Table cases() throws PartInitException {
		return Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
	}

	private Text filterOfTheCases() {
		return live.find(Text.class, text -> text.getMessage().equals("Filter cases")).orElseThrow();
	}

	private void untilCases(String... names) throws PartInitException {
		Table table = cases();
		live.until(() -> "the cases are " + List.of(names) + ", not " + LiveStudy.lines(table), () -> LiveStudy.lines(table).stream().map(List::getFirst).toList().equals(List.of(names)));
	}

	@Test
	void theColumnsAndTheFilterOfTheDocumentsAreThereAgain() throws PartInitException {
		LiveTree documents = new LiveTree(live, PartIds.EXPLORER);
		documents.untilRows("essay 1");
		int plain = documents.tree().getColumnCount();
		chooseColumn("Words");
		live.until("the words have a column", () -> documents.tree().getColumnCount() == plain + 1);
		documents.filter("ess");

		live.hide(PartIds.EXPLORER);
		LiveTree again = new LiveTree(live, PartIds.EXPLORER);
		again.untilRows("essay 1");
		assertEquals(plain + 1, again.tree().getColumnCount());
		assertEquals("ess", live.find(Text.class, text -> text.getMessage().equals("Filter documents")).orElseThrow().getText());
		again.filter("");
		chooseColumn("Words");
		live.until("the column has gone", () -> again.tree().getColumnCount() == plain);
	}

	/** Ticks or unticks a column in the menu of the documents. */
	private void chooseColumn(String heading) throws PartInitException {
		IMenuManager menu = live.show(PartIds.EXPLORER).getViewSite().getActionBars().getMenuManager();
		MenuManager columns = Arrays.stream(menu.getItems()).filter(item -> item instanceof MenuManager below && below.getMenuText().replace("&", "").equals("Columns")).map(MenuManager.class::cast).findFirst().orElseThrow();
		columns.createContextMenu(live.page().getWorkbenchWindow().getShell()).notifyListeners(SWT.Show, new Event());
		Arrays.stream(columns.getItems()).filter(item -> item instanceof ActionContributionItem named && named.getAction().getText().replace("&", "").equals(heading)).map(item -> ((ActionContributionItem) item).getAction()).findFirst().orElseThrow().run();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Document;
import org.hashiya.model.Document.State;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerViewTest {

	private final Path folder;
	private final LiveStudy live;
	private final LiveTree documents;

	ExplorerViewTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		live.document("report", "Press", "Russia came first.");
		live.document("مقالة", "Press", "شهدت العلاقات خطوات متسارعة.");
		live.code("Russia");
		live.code("Russia", "report", "Russia");
		documents = new LiveTree(live, PartIds.EXPLORER);
		documents.layOpen("Press 2", "  report 1", "  مقالة 0");
	}

	@AfterEach
	void close() {
		live.close();
	}

	@Test
	void aDocumentIsRenamedInPlace() throws StudyProblem {
		documents.select("report");

		documents.run("renameDocument");
		documents.typeName("Report of May");

		documents.untilRows("Press 2", "  Report of May 1", "  مقالة 0");
		live.open().undo();
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@Test
	void removingSaysWhatWentAndOffersToUndoIt() {
		documents.select("report");

		documents.run("removeDocuments");
		documents.untilRows("Press 1", "  مقالة 0");

		documents.followLink("Removed “report” with 1 passage and 1 coding. Undo");
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@Test
	void theStateOfADocumentIsSetAndUndone() throws StudyProblem {
		documents.select("مقالة");

		documents.run("setState", Map.of("org.hashiya.ui.codebook.state", "DONE"));

		live.until("it is done", () -> state("مقالة") == State.DONE);
		live.open().undo();
		assertEquals(State.UNCODED, state("مقالة"));
	}

	private State state(String name) {
		return live.open().study().documents().list().stream().filter(document -> document.name().equals(name)).findFirst().orElseThrow().state();
	}

	@Test
	void theFilterIgnoresVowelMarksAndTehMarbuta() {
		documents.filter("مَقاله");
		documents.untilRows("Press 1", "  مقالة 0");

		documents.filter("");
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@Test
	void documentsMoveUpAndDownInTheirGroup() throws StudyProblem {
		documents.select("مقالة");

		documents.run("moveUp");
		documents.untilRows("Press 2", "  مقالة 0", "  report 1");
		assertEquals("مقالة", documents.selected());

		live.open().undo();
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@Test
	void documentsArePutIntoAGroupAndTheGroupIsRenamed() throws StudyProblem {
		documents.select("report");

		documents.run("groupDocuments");
		live.until("it asks for the group", () -> live.find(Combo.class, combo -> combo.getText().equals("Press")).isPresent());
		live.find(Combo.class, combo -> combo.getText().equals("Press")).orElseThrow().setText("Press/أخبار");
		live.press("Put there");
		documents.untilRows("Press 2", "  أخبار 1", "    report 1", "  مقالة 0");

		documents.select("Press");
		documents.run("renameDocument");
		documents.typeName("Papers");
		documents.untilRows("Papers 2", "  أخبار 1", "    report 1", "  مقالة 0");
		assertEquals("Papers", documents.selected());

		live.open().undo();
		live.until("the group has its name again", () -> documents.tree().getItem(0).getText().equals("Press"));
		live.open().undo();
		documents.tree().getItem(0).setExpanded(true);
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}

	@Test
	void aSetOfDocumentsIsMadeFiltersTheListAndGoes() throws StudyProblem {
		documents.select("report");
		documents.run("newDocumentSet");
		live.until("it asks for a name", () -> live.find(Text.class, text -> text.getShell().getText().equals("New set of documents") && (text.getStyle() & (SWT.SINGLE | SWT.READ_ONLY)) == SWT.SINGLE).isPresent());
		live.find(Text.class, text -> text.getShell().getText().equals("New set of documents") && (text.getStyle() & (SWT.SINGLE | SWT.READ_ONLY)) == SWT.SINGLE).orElseThrow().setText("للقراءة");
		live.press("Make set");

		Table sets = live.table("the set is above the list", "للقراءة"::equals);
		sets.setSelection(1);
		sets.notifyListeners(SWT.Selection, new Event());
		documents.untilRows("Press 1", "  report 1");
		sets.setSelection(0);
		sets.notifyListeners(SWT.Selection, new Event());
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");

		live.open().undo();
		live.until("the sets take no room", () -> !sets.isVisible());
	}

	@Test
	void detailsAreShownInColumnsThatAreChosen() throws PartInitException {
		column("Words");
		column("State");

		TreeItem report = documents.tree().getItem(0).getItem(0);
		assertEquals("report, 1, In work, 3", String.join(", ", report.getText(0), report.getText(1), report.getText(2), report.getText(3)));
		assertTrue(documents.tree().getHeaderVisible());
		column("Words");
		column("State");
		assertFalse(documents.tree().getHeaderVisible());
		assertEquals(3, documents.tree().getColumnCount());
	}

	/** Chooses a column in the view's menu, or takes it away. */
	private void column(String name) throws PartInitException {
		IMenuManager bar = live.show(PartIds.EXPLORER).getViewSite().getActionBars().getMenuManager();
		MenuManager columns = (MenuManager) Stream.of(bar.getItems()).filter(item -> item instanceof MenuManager menu && menu.getMenuText().equals("Columns")).findFirst().orElseThrow();
		Menu menu = columns.createContextMenu(documents.tree());
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem entry = Stream.of(menu.getItems()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
		entry.setSelection(!entry.getSelection());
		entry.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void theStateThatIsShownIsTicked() throws StudyProblem {
		documents.select("report");
		assertEquals(State.UNCODED, report().state(), "nothing was said of it");
		untilTicked("In work"); // as the column says, since it has a passage
		live.open().perform(StudyActs.setState(report(), State.DONE, live.open().author()));
		untilTicked("Done");
		documents.select("مقالة");
		untilTicked("Uncoded");
	}

	private Document report() throws StudyProblem {
		return live.open().study().resolveDocument("report");
	}

	/** Waits until the menu of the selected documents ticks this state, and no other. */
	private void untilTicked(String state) {
		live.until(() -> state + " is ticked, not " + ticked(), () -> ticked().equals(List.of(state)));
	}

	private List<String> ticked() {
		Menu menu = documents.tree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Menu states = Stream.of(menu.getItems()).filter(item -> item.getText().equals("State")).findFirst().orElseThrow().getMenu();
		states.notifyListeners(SWT.Show, new Event());
		List<String> ticked = Stream.of(states.getItems()).filter(MenuItem::getSelection).map(MenuItem::getText).toList();
		states.notifyListeners(SWT.Hide, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		return ticked;
	}

	@Test
	void droppedFilesBecomeDocumentsInOneStep() throws PartInitException, IOException, StudyProblem {
		Path one = Files.writeString(folder.resolve("notes.txt"), "One.");
		Path two = Files.writeString(folder.resolve("more.txt"), "Two.");

		((ExplorerView) live.show(PartIds.EXPLORER)).importFiles(List.of(one, two), null);

		documents.untilRows("Press 2", "  report 1", "  مقالة 0", "notes 0", "more 0");
		live.open().undo();
		documents.untilRows("Press 2", "  report 1", "  مقالة 0");
	}
}

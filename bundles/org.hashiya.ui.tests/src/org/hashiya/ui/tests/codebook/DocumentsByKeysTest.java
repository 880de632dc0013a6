// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to documents, by the keys that the manual names, and taken back by Ctrl+Z. */
class DocumentsByKeysTest {

	private static final String[] BEFORE = { "Press 2", "  report 1", "  مقالة 0" };
	private static final String ROOM = "org.hashiya.ui.codebook.";

	private final Path folder;
	private final LiveStudy live;
	private final LiveTree documents;
	private final Keys keys;

	DocumentsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		Path report = Files.writeString(folder.resolve("report.txt"), "Russia came first.");
		Path essay = Files.writeString(folder.resolve("مقالة.txt"), "شهدت العلاقات خطوات متسارعة.");
		new DocumentImport(live.open(), List.of(report, essay), "Press", DocumentImporters.all()).run(Progress.NONE);
		live.code("Russia");
		live.code("Russia", "report", "Russia");
		documents = new LiveTree(live, PartIds.EXPLORER);
		live.until("the documents are there", () -> live.find(Tree.class, tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Press")).isPresent());
		documents.filter("");
		documents.tree().getItem(0).setExpanded(true);
		documents.untilRows(BEFORE);
		keys = new Keys(live, PartIds.EXPLORER, documents.tree());
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
	}

	private void undo() {
		keys.undo();
		documents.untilRows(BEFORE);
	}

	private Document document(String name) {
		return live.open().study().documents().list().stream().filter(document -> document.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void theyAreNamedMovedAndRemoved() {
		documents.select("report");
		keys.press(ROOM + "renameDocument", SWT.F2);
		keys.type("first");
		documents.untilRows("Press 2", "  first 1", "  مقالة 0");
		undo();

		documents.select("report");
		keys.press(ROOM + "moveDown", SWT.ALT, SWT.ARROW_DOWN);
		documents.untilRows("Press 2", "  مقالة 0", "  report 1");
		undo();

		documents.select("report");
		keys.press(ROOM + "removeDocuments", SWT.DEL);
		documents.untilRows("Press 1", "  مقالة 0");
		undo();
	}

	@Test
	void theLinesOfOneRunAsIsSaid() {
		documents.select("report");
		direction("RIGHT_TO_LEFT", Direction.RIGHT_TO_LEFT);
		direction("AUTOMATIC", null);
		keys.undo();
		live.until("they run to the left again", () -> document("report").direction() == Direction.RIGHT_TO_LEFT);
		keys.undo();
		live.until("they run as their words do", () -> document("report").direction() == null);
	}

	private void direction(String said, @Nullable Direction expected) {
		documents.run("setDirection", Map.of("org.hashiya.ui.codebook.direction", said));
		live.until("they run so: " + said, () -> document("report").direction() == expected);
	}

	@Test
	void theyArePutIntoASetAndTakenOut() throws StudyProblem {
		live.open().perform(SetActs.createOfDocuments(live.open().study(), "first round", List.of(document("report").id()), live.open().author()));
		Table sets = live.table("the set is above the list", "first round"::equals);
		documents.select("مقالة");
		sets.setSelection(1);
		choose(sets, "Put the selected documents in");
		live.until("both are in it", () -> members() == 2);
		keys.undo();
		live.until("one is in it", () -> members() == 1);

		live.open().redo();
		documents.select("report");
		sets.setSelection(1);
		choose(sets, "Take the selected documents out");
		live.until("one is in it", () -> members() == 1);
		keys.undo();
		live.until("both are in it again", () -> members() == 2);

		sets.setSelection(1); // undo has made the list anew
		choose(sets, "Delete the set");
		live.until("it is gone", () -> live.open().study().sets().size() == 0);
		assertEquals(2, live.open().study().documents().size());
		keys.undo();
		live.until("it is back", () -> members() == 2);
	}

	private int members() {
		return live.open().study().sets().list().stream().mapToInt(set -> set.documents().size()).sum();
	}

	private static void choose(Table table, String entry) {
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Stream.of(menu.getItems()).filter(each -> each.getText().equals(entry)).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void theStudyItselfIsNamedInPlace() throws StudyProblem, PartInitException {
		try (LiveStudy second = new LiveStudy(folder.resolve("other"))) { // only where there are several is there a row for each
			LiveTree rows = new LiveTree(second, PartIds.EXPLORER);
			second.until("both studies are listed", () -> rows.rows().stream().filter(row -> row.startsWith("Live")).count() == 2);
			rows.tree().setSelection(Stream.of(rows.tree().getItems()).filter(item -> item.getItemCount() == 0).findFirst().orElseThrow());
			Event event = new Event();
			event.item = rows.tree().getSelection()[0];
			rows.tree().notifyListeners(SWT.Selection, event);
			try (Keys there = new Keys(second, PartIds.EXPLORER, rows.tree())) {
				there.press(ROOM + "renameDocument", SWT.F2);
				there.type("algeria");
				second.until("it has the name", () -> second.open().study().info().name().equals("algeria"));
				there.undo();
				second.until("it has its own", () -> second.open().study().info().name().equals("Live"));
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.EventTime;
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
	void theStateOfOneAndHowItsLinesRunAreChosen() {
		documents.select("report");
		keys.focus();
		keys.choose("State", "In work");
		live.until("it is in work", () -> document("report").state() == Document.State.IN_WORK);
		keys.choose("State", "Done");
		live.until("it is done", () -> document("report").state() == Document.State.DONE);
		keys.undo();
		live.until("it is in work again", () -> document("report").state() == Document.State.IN_WORK);
		keys.undo();
		live.until("it is uncoded", () -> document("report").state() == Document.State.UNCODED);

		direction("Right to left", Direction.RIGHT_TO_LEFT);
		direction("By paragraph", null);
		keys.undo();
		live.until("they run to the left again", () -> document("report").direction() == Direction.RIGHT_TO_LEFT);
		keys.undo();
		live.until("they run as their words do", () -> document("report").direction() == null);
	}

	private void direction(String said, @Nullable Direction expected) {
		keys.choose("Direction", said);
		live.until("they run so: " + said, () -> document("report").direction() == expected);
	}

	@Test
	void aSetIsMadeFilledAndDeletedAndShowsItsOwn() {
		documents.select("report");
		keys.focus();
		keys.choose("Sets", "New set of the selected documents…");
		keys.type("جولة أولى");
		Table sets = live.table("the set is above the list", "جولة أولى"::equals);
		documents.select("مقالة");
		choose(sets);
		documents.untilRows("Press 1", "  report 1"); // what is selected is hidden now, and meant still
		keys.choose("Put the selected documents in");
		documents.untilRows(BEFORE);
		assertEquals(2, members());

		documents.select("report");
		keys.back("the sets", Table.class, sets::equals);
		keys.choose("Take the selected documents out");
		documents.untilRows("Press 1", "  مقالة 0");
		assertEquals(1, members());
		Keys.post(sets.getDisplay(), SWT.CTRL, 'z');
		documents.untilRows(BEFORE);
		assertEquals(2, members());
		Keys.post(sets.getDisplay(), SWT.CTRL, 'z');
		documents.untilRows("Press 1", "  report 1");

		EventTime.pass(sets, live::until);
		Keys.post(sets.getDisplay(), SWT.DEL);
		documents.untilRows(BEFORE);
		assertEquals(0, live.open().study().sets().size());
		keys.undo();
		live.until("it is back", () -> members() == 1);
		choose(sets);
		documents.untilRows("Press 1", "  report 1");
	}

	/** Goes to the sets and to the first of them, which leaves its documents alone in the list. */
	private void choose(Table sets) {
		keys.focus();
		keys.back("the sets", Table.class, sets::equals);
		Keys.post(sets.getDisplay(), SWT.ARROW_DOWN);
		live.until("the set is chosen", () -> sets.getSelectionIndex() == 1);
	}

	private int members() {
		return live.open().study().sets().list().stream().mapToInt(set -> set.documents().size()).sum();
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

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to documents, by the keys that the manual names, and taken back by Ctrl+Z. */
class DocumentsByKeysTest extends TreeByKeys {

	private static final String[] BEFORE = { "Press 2", "  report 1", "  مقالة 0" };

	private final Path folder;

	DocumentsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder, PartIds.EXPLORER, live -> {
			live.document("report", "Press", "Russia came first.");
			live.document("مقالة", "Press", "شهدت العلاقات خطوات متسارعة.");
			live.code("Russia");
			live.code("Russia", "report", "Russia");
		}, BEFORE);
		this.folder = folder;
	}

	private Document document(String name) {
		return live.open().study().documents().list().stream().filter(document -> document.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void oneIsOpened() {
		rows.select("مقالة");
		keys.focus();
		Keys.post(rows.tree().getDisplay(), SWT.CR);
		live.until("it is open", () -> live.page().getActiveEditor() != null && live.page().getActiveEditor().getTitle().contains("مقالة"));
	}

	@Test
	void detailsAreShownInColumns() {
		keys.chooseInView("Columns", "Words");
		live.until("the words are counted in a column", () -> rows.tree().getHeaderVisible() && rows.tree().getItem(0).getItem(0).getText(2).equals("3"));
		keys.chooseInView("Columns", "Words");
		live.until("the column is gone", () -> !rows.tree().getHeaderVisible());
	}

	@Test
	void theyAreNamed() {
		rows.select("report");
		keys.press(ROOM + "renameDocument", SWT.F2);
		keys.type("report", "تقرير");
		rows.untilRows("Press 2", "  تقرير 1", "  مقالة 0");
		undo();
	}

	@Test
	void theyAreMovedUpAndDown() {
		rows.select("report");
		keys.press(ROOM + "moveDown", SWT.ALT, SWT.ARROW_DOWN);
		rows.untilRows("Press 2", "  مقالة 0", "  report 1");
		undo();

		rows.select("مقالة");
		keys.press(ROOM + "moveUp", SWT.ALT, SWT.ARROW_UP);
		rows.untilRows("Press 2", "  مقالة 0", "  report 1");
		undo();
	}

	@Test
	void theyAreRemoved() {
		rows.select("report");
		keys.press(ROOM + "removeDocuments", SWT.DEL);
		rows.untilRows("Press 1", "  مقالة 0");
		undo();
		keys.redo();
		rows.untilRows("Press 1", "  مقالة 0");
		undo(); // with its passage, as the number says

		rows.select("مقالة");
		keys.focus();
		keys.choose("Remove from the study");
		rows.untilRows("Press 1", "  report 1");
		undo();
	}

	@Test
	void theStateOfOneIsChosen() {
		rows.select("مقالة");
		keys.focus();
		stateAndUndo("In work", Document.State.IN_WORK, Document.State.UNCODED);
		stateAndUndo("Done", Document.State.DONE, Document.State.UNCODED);
		keys.redo();
		live.until("it is done again", () -> document("مقالة").state() == Document.State.DONE);
		stateAndUndo("Uncoded", Document.State.UNCODED, Document.State.DONE);
	}

	private void stateAndUndo(String said, Document.State expected, Document.State before) {
		keys.choose("State", said);
		live.until("it is so: " + said, () -> document("مقالة").state() == expected);
		keys.undo();
		live.until("it is as before " + said, () -> document("مقالة").state() == before);
	}

	@Test
	void howTheLinesOfOneRunIsChosen() {
		rows.select("report");
		keys.focus();
		directionAndUndo("Left to right", Direction.LEFT_TO_RIGHT, null);
		directionAndUndo("Right to left", Direction.RIGHT_TO_LEFT, null);
		keys.redo();
		live.until("they run to the left again", () -> document("report").direction() == Direction.RIGHT_TO_LEFT);
		directionAndUndo("By paragraph", null, Direction.RIGHT_TO_LEFT);
	}

	private void directionAndUndo(String said, @Nullable Direction expected, @Nullable Direction before) {
		keys.choose("Direction", said);
		live.until("they run so: " + said, () -> document("report").direction() == expected);
		keys.undo();
		live.until("they run as before " + said, () -> document("report").direction() == before);
	}

	@Test
	void theStudyItselfIsNamedInPlace() throws StudyProblem, PartInitException {
		try (LiveStudy second = new LiveStudy(folder.resolve("other"))) { // only where there are several is there a row for each
			LiveTree both = new LiveTree(second, PartIds.EXPLORER);
			second.until("both studies are listed", () -> both.rows().stream().filter(row -> row.startsWith("Live")).count() == 2);
			both.tree().setSelection(Stream.of(both.tree().getItems()).filter(item -> item.getItemCount() == 0).findFirst().orElseThrow());
			Event event = new Event();
			event.item = both.tree().getSelection()[0];
			both.tree().notifyListeners(SWT.Selection, event);
			try (Keys there = new Keys(second, PartIds.EXPLORER, both.tree())) {
				there.press(ROOM + "renameDocument", SWT.F2);
				there.type("algeria");
				second.until("it has the name", () -> second.open().study().info().name().equals("algeria"));
				there.undo();
				second.until("it has its own", () -> second.open().study().info().name().equals("Live"));
			}
		}
	}
}

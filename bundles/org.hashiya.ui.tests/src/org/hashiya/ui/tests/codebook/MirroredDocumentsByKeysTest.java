// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.ui.codebook.DocumentValuesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.InMirroredWindow;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents and their values by keys where the window runs from right to left: the arrows lead to what is seen there. Each act is taken back by Ctrl+Z. */
@ExtendWith(InMirroredWindow.class)
class MirroredDocumentsByKeysTest {

	private static final List<List<String>> BEFORE = List.of(List.of("تقرير", "2024", "وهران"), List.of("مقالة", "", ""));
	private static final String ROOM = "org.hashiya.ui.codebook.";

	private final Path folder;
	private final LiveStudy live;

	MirroredDocumentsByKeysTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@BeforeEach
	void fill() throws StudyProblem, IOException {
		List<Path> files = List.of(Files.writeString(folder.resolve("تقرير.txt"), "جاءت روسيا أولًا."), Files.writeString(folder.resolve("مقالة.txt"), "شهدت العلاقات خطوات."));
		new DocumentImport(live.open(), files, "", DocumentImporters.all()).run(Progress.NONE);
		LiveValues.makeVariable(live, "السنة", Variable.Type.INTEGER);
		LiveValues.makeVariable(live, "المدينة", Variable.Type.TEXT);
		LiveValues.give(live, report(), 0, "2024");
		LiveValues.give(live, report(), 1, "وهران");
	}

	private Document report() throws StudyProblem {
		return live.open().study().resolveDocument("تقرير");
	}

	@AfterEach
	void close() {
		live.close();
	}

	@Test
	void theLeftArrowLeadsToTheNextValue() throws PartInitException {
		try (LiveValues values = new LiveValues(live, DocumentValuesView.ID)) {
			values.untilLines(BEFORE);
			values.go(0, 0);
			values.hit(SWT.ARROW_LEFT);
			values.hit('7');
			values.keys().type("7", "٢٠٢٥");
			values.untilFirst(BEFORE, "تقرير", "2025", "وهران");
			values.undo(BEFORE);

			values.go(0, 0);
			values.hit(SWT.ARROW_LEFT);
			values.hit(SWT.ARROW_LEFT);
			values.hit(SWT.ARROW_RIGHT); // back to the first value
			values.hit(SWT.DEL);
			values.untilFirst(BEFORE, "تقرير", "", "وهران");
			values.undo(BEFORE);
		}
	}

	@Test
	void aBlockGoesToTheLeftAndIsFilledDownAndPasted() throws PartInitException {
		List<List<String>> both = List.of(BEFORE.get(0), List.of("مقالة", "2024", "وهران"));
		try (LiveValues values = new LiveValues(live, DocumentValuesView.ID)) {
			values.untilLines(BEFORE);
			values.go(0, 1);
			values.extend(1);
			values.hit(SWT.SHIFT, SWT.ARROW_LEFT);
			values.keys().choose("Fill down");
			values.untilLines(both);
			values.undo(BEFORE);

			values.go(0, 1);
			values.hit(SWT.SHIFT, SWT.ARROW_LEFT);
			values.hit(SWT.CTRL, 'c');
			values.go(1, 1);
			values.hit(SWT.CTRL, 'v');
			values.untilLines(both);
			values.undo(BEFORE);
			values.redoAndUndo(both, BEFORE);
		}
	}

	@Test
	void namesAreTypedInTheTable() throws PartInitException {
		try (LiveValues values = new LiveValues(live, DocumentValuesView.ID)) {
			values.untilLines(BEFORE);
			values.go(0, 0);
			values.hit(SWT.F2);
			values.keys().type("تقرير", "تقرير أيار");
			values.untilFirst(BEFORE, "تقرير أيار", "2024", "وهران");
			values.undo(BEFORE);
		}
	}

	@Test
	void documentsAreNamedMovedGroupedAndRemoved() throws PartInitException {
		String[] before = { "تقرير 0", "مقالة 0" };
		LiveTree documents = new LiveTree(live, PartIds.EXPLORER);
		live.until("the documents are there", () -> live.find(Tree.class, tree -> tree.getItemCount() == 2 && tree.getItem(0).getText().equals("تقرير")).isPresent());
		documents.untilRows(before);
		try (Keys keys = new Keys(live, PartIds.EXPLORER, documents.tree())) {
			documents.select("تقرير");
			keys.press(ROOM + "renameDocument", SWT.F2);
			Text field = keys.focused("the name", Text.class, text -> text.getText().equals("تقرير"));
			Rectangle name = documents.tree().getItem(0).getTextBounds(0);
			Rectangle over = field.getBounds();
			assertTrue(over.union(name).equals(over) && over.x < name.x, "the field is over the name, and over the first letter, which stands before it: " + over + ", " + name);
			keys.type("تقرير", "خبر");
			documents.untilRows("خبر 0", "مقالة 0");
			keys.undo();
			documents.untilRows(before);

			documents.select("تقرير");
			keys.press(ROOM + "moveDown", SWT.ALT, SWT.ARROW_DOWN);
			documents.untilRows("مقالة 0", "تقرير 0");
			keys.undo();
			documents.untilRows(before);

			documents.select("مقالة");
			keys.press(ROOM + "groupDocuments", SWT.CTRL, 'g');
			keys.typeOver("الصحافة");
			live.until("it is in the group", () -> documents.rows().contains("الصحافة 1"));
			keys.undo();
			documents.untilRows(before);

			documents.select("مقالة");
			keys.focus();
			keys.choose("State", "Done");
			live.until("it is done", () -> live.open().study().documents().at(1).state() == Document.State.DONE);
			keys.undo();
			live.until("it is not any more", () -> live.open().study().documents().at(1).state() == Document.State.UNCODED);

			keys.press(ROOM + "removeDocuments", SWT.DEL);
			documents.untilRows("تقرير 0");
			keys.undo();
			documents.untilRows(before);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of documents by the keys that the manual names, each act taken back by Ctrl+Z. */
class GroupsByKeysTest {

	private static final String[] BEFORE = { "Interviews 1", "  first 0", "الصحافة 1", "  تقرير 0", "مقالة 0" };
	private static final String ROOM = "org.hashiya.ui.codebook.";

	private final LiveStudy live;
	private final LiveTree documents;
	private final Keys keys;

	GroupsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("تقرير", "الصحافة", "Some words.");
		live.document("first", "Interviews", "Some words.");
		live.document("مقالة", "", "Some words.");
		documents = new LiveTree(live, PartIds.EXPLORER);
		documents.layOpen(BEFORE);
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

	/** Presses Ctrl+G and types a path over the one that is there. */
	private void group(String path) {
		keys.press(ROOM + "groupDocuments", SWT.CTRL, 'g');
		keys.typeOver(path);
	}

	@Test
	void aDocumentIsPutIntoANewOneAndIntoOneThatIsThere() {
		documents.select("مقالة");
		group("مقالات");
		documents.untilRows("Interviews 1", "  first 0", "الصحافة 1", "  تقرير 0", "مقالات 1", "  مقالة 0");
		undo();

		documents.select("مقالة");
		group("الصحافة");
		documents.untilRows("Interviews 1", "  first 0", "الصحافة 2", "  تقرير 0", "  مقالة 0");
		undo();
	}

	@Test
	void aDocumentIsTakenOut() {
		documents.select("تقرير");
		group("");
		documents.untilRows("Interviews 1", "  first 0", "تقرير 0", "مقالة 0");
		undo();
	}

	@Test
	void oneIsNamedAndJoinedByAName() {
		documents.select("Interviews");
		keys.press(ROOM + "renameDocument", SWT.F2);
		keys.type("Interviews", "مقابلات");
		documents.untilRows("الصحافة 1", "  تقرير 0", "مقابلات 1", "  first 0", "مقالة 0");
		undo();

		documents.select("Interviews");
		keys.press(ROOM + "renameDocument", SWT.F2);
		keys.type("Interviews", "الصحافة");
		documents.untilRows("الصحافة 2", "  تقرير 0", "  first 0", "مقالة 0");
		undo();
	}

	@Test
	void oneIsMovedIntoAnotherAndOutAgain() throws StudyProblem {
		documents.select("Interviews");
		group("الصحافة");
		documents.untilRows("الصحافة 2", "  Interviews 1", "    first 0", "  تقرير 0", "مقالة 0");
		undo();

		live.open().perform(DocumentActs.moveGroup(live.open().study(), "Interviews", "الصحافة/Interviews", live.open().author()).orElseThrow());
		live.until("it is in the other", () -> documents.rows().contains("  Interviews 1"));
		documents.select("Interviews");
		group("");
		live.until("it is at the top", () -> documents.rows().contains("Interviews 1"));
		keys.undo();
		live.until("it is in the other again", () -> documents.rows().contains("  Interviews 1"));
	}

	@Test
	void oneIsDissolvedByTakingAllOut() {
		documents.select("first");
		group("");
		documents.untilRows("الصحافة 1", "  تقرير 0", "first 0", "مقالة 0");
		undo();
	}
}

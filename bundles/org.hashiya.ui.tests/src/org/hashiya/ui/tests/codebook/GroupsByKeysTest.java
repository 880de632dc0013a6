// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of documents by the keys that the manual names, each act taken back by Ctrl+Z. */
class GroupsByKeysTest extends TreeByKeys {

	private static final String[] BEFORE = { "Interviews 1", "  first 0", "الصحافة 1", "  تقرير 0", "مقالة 0" };

	GroupsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder, PartIds.EXPLORER, live -> {
			live.document("تقرير", "الصحافة", "Some words.");
			live.document("first", "Interviews", "Some words.");
			live.document("مقالة", "", "Some words.");
		}, BEFORE);
	}

	/** Presses Ctrl+G and types a path over the one that is there. */
	private void group(String path) {
		keys.press(ROOM + "groupDocuments", SWT.CTRL, 'g');
		keys.typeOver(path);
	}

	@Test
	void aDocumentIsPutIntoANewOneAndIntoOneThatIsThere() {
		rows.select("مقالة");
		group("مقالات");
		rows.untilRows("Interviews 1", "  first 0", "الصحافة 1", "  تقرير 0", "مقالات 1", "  مقالة 0");
		undo();

		rows.select("مقالة");
		group("الصحافة");
		rows.untilRows("Interviews 1", "  first 0", "الصحافة 2", "  تقرير 0", "  مقالة 0");
		undo();
	}

	@Test
	void aDocumentIsTakenOut() {
		rows.select("تقرير");
		group("");
		rows.untilRows("Interviews 1", "  first 0", "تقرير 0", "مقالة 0");
		undo();
	}

	@Test
	void oneIsNamedAndJoinedByAName() {
		rows.select("Interviews");
		keys.press(ROOM + "renameDocument", SWT.F2);
		keys.type("Interviews", "مقابلات");
		rows.untilRows("الصحافة 1", "  تقرير 0", "مقابلات 1", "  first 0", "مقالة 0");
		undo();

		rows.select("Interviews");
		keys.press(ROOM + "renameDocument", SWT.F2);
		keys.type("Interviews", "الصحافة");
		rows.untilRows("الصحافة 2", "  تقرير 0", "  first 0", "مقالة 0");
		undo();
	}

	@Test
	void oneIsMovedIntoAnotherAndOutAgain() throws StudyProblem {
		rows.select("Interviews");
		group("الصحافة");
		rows.untilRows("الصحافة 2", "  Interviews 1", "    first 0", "  تقرير 0", "مقالة 0");
		undo();

		live.open().perform(DocumentActs.moveGroup(live.open().study(), "Interviews", "الصحافة/Interviews", live.open().author()).orElseThrow());
		live.until("it is in the other", () -> rows.rows().contains("  Interviews 1"));
		rows.select("Interviews");
		group("");
		live.until("it is at the top", () -> rows.rows().contains("Interviews 1"));
		keys.undo();
		live.until("it is in the other again", () -> rows.rows().contains("  Interviews 1"));
	}

	@Test
	void oneIsDissolvedByTakingAllOut() {
		rows.select("first");
		group("");
		rows.untilRows("الصحافة 1", "  تقرير 0", "first 0", "مقالة 0");
		undo();
	}
}

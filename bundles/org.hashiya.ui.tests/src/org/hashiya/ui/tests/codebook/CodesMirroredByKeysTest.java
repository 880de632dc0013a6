// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.InMirroredWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Codes with Arabic names in a window that runs from right to left, by keys. What is below another stands to its left there: the arrow to the left moves in, and the one to the right out. */
@ExtendWith(InMirroredWindow.class)
class CodesMirroredByKeysTest extends WholeCodes {

	CodesMirroredByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder);
	}

	@BeforeEach
	void isMirrored() {
		assertTrue((rows.tree().getStyle() & SWT.MIRRORED) != 0, "the tree runs from right to left");
	}

	@Test
	void theArrowToTheLeftMovesInAndTheOneToTheRightOut() {
		rows.select("مسار");
		keys.press(ROOM + "moveIn", SWT.ALT, SWT.ARROW_LEFT);
		untilPaths("الجزائر", "روسيا", "روسيا/النفط", "روسيا/مسار");
		undo();

		rows.select("النفط\u00a0 ④");
		keys.press(ROOM + "moveOut", SWT.ALT, SWT.ARROW_RIGHT);
		untilPaths("الجزائر", "روسيا", "النفط", "مسار");
		undo();

		rows.select("روسيا");
		keys.press(ROOM + "moveUp", SWT.ALT, SWT.ARROW_UP);
		untilPaths("روسيا", "روسيا/النفط", "الجزائر", "مسار");
		undo();
	}

	@Test
	void theArrowsCloseAndOpenAsTheyPoint() {
		rows.select("روسيا");
		keys.focus();
		Keys.post(rows.tree().getDisplay(), SWT.ARROW_RIGHT);
		rows.untilRows("الجزائر 2", "روسيا 2", "مسار 0");
		Keys.post(rows.tree().getDisplay(), SWT.ARROW_LEFT);
		rows.untilRows(ROWS);
	}

	@Test
	void theyAreMadeAndNamed() {
		rows.select("مسار");
		keys.press(ROOM + "newSubcode", SWT.CTRL, SWT.SHIFT, 'n');
		keys.type("خطوة");
		rows.untilRows("الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1", "مسار 0", "  خطوة 0");
		undo();

		rows.select("مسار");
		keys.press(ROOM + "renameCode", SWT.F2);
		keys.type("مسار", "طريق");
		rows.untilRows("الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1", "طريق 0");
		undo();
	}

	@Test
	void theyAreMergedAndDeleted() {
		rows.selectAll("الجزائر", "روسيا");
		keys.press(ROOM + "mergeCodes", SWT.CTRL, 'j');
		keys.dialog("Merge codes");
		keys.button("Merge");
		rows.untilRows("الجزائر 4", "مسار 0");
		undo();

		rows.select("روسيا");
		keys.press(ROOM + "deleteCode", SWT.DEL);
		Text goes = keys.focused("what goes with it", Text.class, text -> text.getText().contains("1 sub-code"));
		assertTrue((goes.getStyle() & SWT.MIRRORED) != 0, "the dialog runs from right to left");
		keys.button("Delete");
		rows.untilRows("الجزائر 2", "مسار 0");
		undo();
	}
}

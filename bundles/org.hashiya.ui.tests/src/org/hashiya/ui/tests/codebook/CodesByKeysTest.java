// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to codes, each by the keys that the manual names, and taken back by Ctrl+Z. */
class CodesByKeysTest extends TreeByKeys {

	private static final String[] BEFORE = { "Actors 1", "  Russia 1", "  France 0", "Process 1", "Time 0" };

	CodesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder, PartIds.CODEBOOK, live -> {
			live.document("report", "", "Russia came first.");
			live.code("Actors/Russia");
			live.code("Actors/France");
			live.code("Process");
			live.code("Time");
			live.code("Actors/Russia", "report", "Russia");
			live.code("Process", "report", "came");
		}, BEFORE);
		rows.select("Actors");
	}

	private Code code(String name) {
		return live.open().study().codebook().list().stream().filter(code -> code.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void theyAreMadeNamedAndCopied() {
		rows.select("Process");
		keys.press(ROOM + "newCode", SWT.INSERT);
		keys.type("place");
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1", "Time 0", "place 0");
		undo();

		rows.select("Process");
		keys.press(ROOM + "newSubcode", SWT.CTRL, SWT.SHIFT, 'n');
		keys.type("step");
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1", "  step 0", "Time 0");
		undo();

		rows.select("Process");
		keys.press(ROOM + "renameCode", SWT.F2);
		keys.type("course");
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "course 1", "Time 0");
		undo();

		rows.select("Process");
		keys.press(ROOM + "copyCode", SWT.CTRL, SWT.INSERT);
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1", "Process (copy) 0", "Time 0");
		undo();
	}

	@Test
	void theyAreMovedPromotedAndDemoted() {
		rows.select("Process");
		keys.press(ROOM + "moveDown", SWT.ALT, SWT.ARROW_DOWN);
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Time 0", "Process 1");
		undo();

		rows.select("Time");
		keys.press(ROOM + "moveUp", SWT.ALT, SWT.ARROW_UP);
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Time 0", "Process 1");
		undo();

		rows.select("France");
		keys.press(ROOM + "moveOut", SWT.ALT, SWT.ARROW_LEFT);
		rows.untilRows("Actors 1", "  Russia 1", "France 0", "Process 1", "Time 0");
		undo();

		rows.select("Process");
		keys.press(ROOM + "moveIn", SWT.ALT, SWT.ARROW_RIGHT);
		rows.untilRows("Actors 2", "  Russia 1", "  France 0", "  Process 1", "Time 0");
		undo();
	}

	@Test
	void theyArePinnedColouredAndDefined() {
		rows.select("Process");
		keys.press(ROOM + "pinCode", SWT.CTRL, '3');
		live.until("it is pinned", () -> code("Process").pinned() == 3);
		keys.undo();
		live.until("it is not any more", () -> code("Process").pinned() == 0);

		rows.select("Process");
		Colour before = code("Process").colour();
		keys.press(ROOM + "recolourCode", SWT.F3);
		keys.focused("the palette", Canvas.class, SeveralCodesTest::isPalette);
		Keys.post(rows.tree().getDisplay(), SWT.ARROW_RIGHT);
		Keys.post(rows.tree().getDisplay(), SWT.CR);
		live.until("it has another colour", () -> !code("Process").colour().equals(before));
		keys.undo();
		live.until("it has its own", () -> code("Process").colour().equals(before));

		rows.select("Process");
		keys.press(ROOM + "defineCode", SWT.F4);
		Text definition = keys.field();
		Keys.post(rows.tree().getDisplay(), 'x');
		live.until("it is typed", () -> definition.getText().equals("x"));
		rows.tree().setFocus();
		live.until("it is kept", () -> code("Process").definition().text().equals("x"));
		keys.undo();
		live.until("it has none", () -> code("Process").definition().text().isEmpty());
	}

	@Test
	void theyBecomeCategoriesAndCodesAgain() {
		rows.select("Process");
		keys.focus();
		keys.choose("Category only");
		live.until("it only groups others", () -> !code("Process").codable());
		keys.undo();
		live.until("it can be given again", () -> code("Process").codable());
	}

	@Test
	void theyAreMergedRelatedAndPutIntoASet() {
		rows.selectAll("Process", "Time");
		keys.press(ROOM + "mergeCodes", SWT.CTRL, 'j');
		keys.dialog("Merge codes");
		keys.button("Merge");
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1");
		undo();

		rows.selectAll("Process", "Time");
		keys.press(ROOM + "relateCodes", SWT.CTRL, 'l');
		keys.type("causes");
		live.until("they are related", () -> live.open().study().relations().size() == 1);
		keys.undo();
		live.until("they are not any more", () -> live.open().study().relations().size() == 0);

		rows.selectAll("Process", "Time");
		keys.press(ROOM + "newSet", SWT.CTRL, 'g');
		keys.type("all of it");
		live.until("they are in a set", () -> live.open().study().sets().size() == 1);
		assertEquals(2, live.open().study().sets().at(0).codes().size());
		keys.undo();
		live.until("the set is gone", () -> live.open().study().sets().size() == 0);
	}

	@Test
	void theyAreSplitAndDeleted() {
		rows.select("Process");
		keys.press(ROOM + "splitCode", SWT.CTRL, 'd');
		live.table("the passages are listed", cell -> cell.contains("came"));
		keys.dialog("Split code");
		keys.write("step");
		keys.button("All");
		keys.button("Split");
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 0", "step 1", "Time 0");
		undo();

		rows.select("Process");
		keys.press(ROOM + "deleteCode", SWT.DEL);
		keys.dialog("Delete codes");
		keys.button("Delete");
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Time 0");
		undo();

		rows.select("Time");
		keys.press(ROOM + "deleteCode", SWT.DEL); // nothing goes with it: nobody is asked
		rows.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1");
		undo();
	}
}

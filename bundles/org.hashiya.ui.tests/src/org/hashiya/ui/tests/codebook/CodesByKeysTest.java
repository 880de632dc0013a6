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
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to codes, each by the keys that the manual names, and taken back by Ctrl+Z. */
class CodesByKeysTest {

	private static final String[] BEFORE = { "Actors 1", "  Russia 1", "  France 0", "Process 1", "Time 0" };
	private static final String ROOM = "org.hashiya.ui.codebook.";

	private final LiveStudy live;
	private final LiveTree codes;
	private final Keys keys;

	CodesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("report", "", "Russia came first.");
		live.code("Actors/Russia");
		live.code("Actors/France");
		live.code("Process");
		live.code("Time");
		live.code("Actors/Russia", "report", "Russia");
		live.code("Process", "report", "came");
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.layOpen(BEFORE);
		codes.select("Actors");
		keys = new Keys(live, PartIds.CODEBOOK, codes.tree());
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
	}

	private void undo() {
		keys.undo();
		codes.untilRows(BEFORE);
	}

	private Code code(String name) {
		return live.open().study().codebook().list().stream().filter(code -> code.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void theyAreMadeNamedAndCopied() {
		codes.select("Process");
		keys.press(ROOM + "newCode", SWT.INSERT);
		keys.type("place");
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1", "Time 0", "place 0");
		undo();

		codes.select("Process");
		keys.press(ROOM + "newSubcode", SWT.CTRL, SWT.SHIFT, 'n');
		keys.type("step");
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1", "  step 0", "Time 0");
		undo();

		codes.select("Process");
		keys.press(ROOM + "renameCode", SWT.F2);
		keys.type("course");
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "course 1", "Time 0");
		undo();

		codes.select("Process");
		keys.press(ROOM + "copyCode", SWT.CTRL, SWT.INSERT);
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1", "Process (copy) 0", "Time 0");
		undo();
	}

	@Test
	void theyAreMovedPromotedAndDemoted() {
		codes.select("Process");
		keys.press(ROOM + "moveDown", SWT.ALT, SWT.ARROW_DOWN);
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Time 0", "Process 1");
		undo();

		codes.select("Time");
		keys.press(ROOM + "moveUp", SWT.ALT, SWT.ARROW_UP);
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Time 0", "Process 1");
		undo();

		codes.select("France");
		keys.press(ROOM + "moveOut", SWT.ALT, SWT.ARROW_LEFT);
		codes.untilRows("Actors 1", "  Russia 1", "France 0", "Process 1", "Time 0");
		undo();

		codes.select("Process");
		keys.press(ROOM + "moveIn", SWT.ALT, SWT.ARROW_RIGHT);
		codes.untilRows("Actors 2", "  Russia 1", "  France 0", "  Process 1", "Time 0");
		undo();
	}

	@Test
	void theyArePinnedColouredAndDefined() {
		codes.select("Process");
		keys.press(ROOM + "pinCode", SWT.CTRL, '3');
		live.until("it is pinned", () -> code("Process").pinned() == 3);
		keys.undo();
		live.until("it is not any more", () -> code("Process").pinned() == 0);

		codes.select("Process");
		Colour before = code("Process").colour();
		keys.press(ROOM + "recolourCode", SWT.F3);
		keys.focused("the palette", Canvas.class, SeveralCodesTest::isPalette);
		Keys.post(codes.tree().getDisplay(), SWT.ARROW_RIGHT);
		Keys.post(codes.tree().getDisplay(), SWT.CR);
		live.until("it has another colour", () -> !code("Process").colour().equals(before));
		keys.undo();
		live.until("it has its own", () -> code("Process").colour().equals(before));

		codes.select("Process");
		keys.press(ROOM + "defineCode", SWT.F4);
		Text definition = keys.field();
		Keys.post(codes.tree().getDisplay(), 'x');
		live.until("it is typed", () -> definition.getText().equals("x"));
		codes.tree().setFocus();
		live.until("it is kept", () -> code("Process").definition().text().equals("x"));
		keys.undo();
		live.until("it has none", () -> code("Process").definition().text().isEmpty());
	}

	@Test
	void theyBecomeCategoriesAndCodesAgain() {
		codes.select("Process");
		keys.focus();
		keys.choose("Category only");
		live.until("it only groups others", () -> !code("Process").codable());
		keys.undo();
		live.until("it can be given again", () -> code("Process").codable());
	}

	@Test
	void theyAreMergedRelatedAndPutIntoASet() {
		codes.selectAll("Process", "Time");
		keys.press(ROOM + "mergeCodes", SWT.CTRL, 'j');
		keys.dialog("Merge codes");
		keys.button("Merge");
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1");
		undo();

		codes.selectAll("Process", "Time");
		keys.press(ROOM + "relateCodes", SWT.CTRL, 'l');
		keys.type("causes");
		live.until("they are related", () -> live.open().study().relations().size() == 1);
		keys.undo();
		live.until("they are not any more", () -> live.open().study().relations().size() == 0);

		codes.selectAll("Process", "Time");
		keys.press(ROOM + "newSet", SWT.CTRL, 'g');
		keys.type("all of it");
		live.until("they are in a set", () -> live.open().study().sets().size() == 1);
		assertEquals(2, live.open().study().sets().at(0).codes().size());
		keys.undo();
		live.until("the set is gone", () -> live.open().study().sets().size() == 0);
	}

	@Test
	void theyAreSplitAndDeleted() {
		codes.select("Process");
		keys.press(ROOM + "splitCode", SWT.CTRL, 'd');
		live.table("the passages are listed", cell -> cell.contains("came"));
		keys.dialog("Split code");
		keys.write("step");
		keys.button("All");
		keys.button("Split");
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 0", "step 1", "Time 0");
		undo();

		codes.select("Process");
		keys.press(ROOM + "deleteCode", SWT.DEL);
		keys.dialog("Delete codes");
		keys.button("Delete");
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Time 0");
		undo();

		codes.select("Time");
		keys.press(ROOM + "deleteCode", SWT.DEL); // nothing goes with it: nobody is asked
		codes.untilRows("Actors 1", "  Russia 1", "  France 0", "Process 1");
		undo();
	}
}

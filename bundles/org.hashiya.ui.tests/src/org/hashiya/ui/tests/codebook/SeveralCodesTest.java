// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.Palette;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.words.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to several selected codes is one step of undo. */
class SeveralCodesTest {

	private static final String[] BEFORE = { "Actors 1", "  Russia 1", "  الجزائر 0", "Process 1", "Time 0" };

	private final LiveStudy live;
	private final LiveTree codes;

	SeveralCodesTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("report", "", "Russia came first.");
		live.code("Actors/Russia");
		live.code("Actors/الجزائر");
		live.code("Process");
		live.code("Time");
		live.code("Actors/Russia", "report", "Russia");
		live.code("Process", "report", "came");
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.layOpen(BEFORE);
		codes.select("Actors");
	}

	@AfterEach
	void close() {
		live.close();
	}

	private String undoable() {
		return Wording.act(live.open().undoable().orElseThrow()).replaceAll("[\\u2066-\\u2069]", "");
	}

	private void undo() throws StudyProblem {
		live.open().undo();
		codes.untilRows(BEFORE);
	}

	@Test
	void severalAreMovedByKeysAndStaySelected() throws StudyProblem {
		codes.selectAll("Process", "Time");

		codes.run("moveUp");
		codes.untilRows("Process 1", "Time 0", "Actors 1", "  Russia 1", "  الجزائر 0");
		assertEquals(2, codes.tree().getSelectionCount());
		assertEquals("move 2 codes", undoable());
		undo();

		codes.selectAll("Russia", "الجزائر");
		codes.run("moveOut");
		codes.untilRows("Actors 0", "Russia 1", "الجزائر 0", "Process 1", "Time 0");
		undo();
	}

	@Test
	void severalAreDeletedAndTheNoticeCountsThem() {
		codes.selectAll("Actors", "Russia", "Process");

		codes.run("deleteCode");
		live.press("Delete");
		codes.untilRows("Time 0");
		assertEquals("Time", codes.selected());
		assertEquals("delete 2 codes", undoable());

		codes.followLink("Deleted 2 codes with 2 sub-codes and 2 codings in 1 document. Undo");
		codes.untilRows(BEFORE);
	}

	@Test
	void severalBecomeCategoriesAndCodesAgain() throws StudyProblem {
		codes.selectAll("Process", "Time");

		codes.run("setCategory");
		live.until("both are categories", () -> live.open().study().codebook().list().stream().filter(code -> !code.codable()).map(Code::name).toList().equals(List.of("Process", "Time")));
		codes.run("setCategory");
		live.until("both are codable again", () -> live.open().study().codebook().list().stream().allMatch(Code::codable));
		live.open().undo();
		live.open().undo();
		codes.untilRows(BEFORE);
	}

	@Test
	void severalGetTheColourThatIsChosen() throws StudyProblem {
		List<Colour> before = live.open().study().codebook().list().stream().map(Code::colour).toList();
		codes.selectAll("Process", "Time");

		codes.run("recolourCode");
		live.until("the palette is open", () -> live.find(Canvas.class, SeveralCodesTest::isPalette).isPresent());
		Canvas palette = live.find(Canvas.class, SeveralCodesTest::isPalette).orElseThrow();
		Event click = new Event();
		click.x = 3 * 28 + 10;
		click.y = 28 + 10;
		palette.notifyListeners(SWT.MouseUp, click);

		live.until("both have it", () -> live.open().study().codebook().list().stream().filter(code -> code.colour().equals(Palette.COLOURS.get(11))).map(Code::name).toList()
				.equals(List.of("Process", "Time")));
		assertEquals("recolour 2 codes", undoable());
		live.open().undo();
		assertEquals(before, live.open().study().codebook().list().stream().map(Code::colour).toList());
	}

	static boolean isPalette(Canvas canvas) {
		return canvas.getListeners(SWT.MouseUp).length > 0 && canvas.getToolTipText() != null && canvas.getSize().x == 8 * 28;
	}

	@Test
	void aCopyHasTheCodesBelowButNoCodings() throws StudyProblem {
		codes.select("Actors");

		codes.run("copyCode");
		codes.untilRows("Actors 1", "  Russia 1", "  الجزائر 0", "Actors (copy) 0", "Process 1", "Time 0");
		assertEquals("Actors (copy)", codes.selected());
		assertEquals("copy a code as “Actors (copy)”", undoable());
		undo();
	}
}

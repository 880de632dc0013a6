// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Relation;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several codes with Arabic names at once, by keys, each act one step of Ctrl+Z; and what two of them are to each other. */
class SeveralCodesByKeysTest extends WholeCodes {

	SeveralCodesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder);
	}

	private static void hit(int... key) {
		Keys.post(Display.getCurrent(), key);
	}

	@Test
	void theyAreMovedUpAndDown() {
		rows.selectAll("روسيا", "مسار");
		keys.press(ROOM + "moveUp", SWT.ALT, SWT.ARROW_UP);
		rows.untilRows("روسيا 2", "  النفط\u00a0 ④ 1", "مسار 0", "الجزائر 2");
		assertEquals(2, rows.tree().getSelectionCount());
		undo();

		rows.selectAll("الجزائر", "روسيا");
		keys.press(ROOM + "moveDown", SWT.ALT, SWT.ARROW_DOWN);
		rows.untilRows("مسار 0", "الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1");
		undo();
	}

	@Test
	void theyAreMovedInAndOut() {
		rows.selectAll("روسيا", "مسار");
		keys.press(ROOM + "moveIn", SWT.ALT, SWT.ARROW_RIGHT);
		untilPaths("الجزائر", "الجزائر/روسيا", "الجزائر/روسيا/النفط", "الجزائر/مسار");
		undo();
		keys.redo();
		untilPaths("الجزائر", "الجزائر/روسيا", "الجزائر/روسيا/النفط", "الجزائر/مسار");
		rows.selectAll("روسيا", "مسار");
		keys.press(ROOM + "moveOut", SWT.ALT, SWT.ARROW_LEFT);
		untilPaths("الجزائر", "روسيا", "روسيا/النفط", "مسار");
		keys.undo();
		untilPaths("الجزائر", "الجزائر/روسيا", "الجزائر/روسيا/النفط", "الجزائر/مسار");
	}

	@Test
	void theyGetOneColour() {
		rows.selectAll("الجزائر", "مسار");
		keys.press(ROOM + "recolourCode", SWT.F3);
		keys.focused("the palette", Canvas.class, SeveralCodesTest::isPalette);
		hit(SWT.ARROW_RIGHT);
		hit(SWT.ARROW_RIGHT);
		hit(SWT.CR);
		live.until("both have one colour", () -> code("الجزائر").colour().equals(code("مسار").colour()));
		undo();
	}

	@Test
	void theyBecomeCategoriesAndCodesAgain() {
		rows.selectAll("الجزائر", "مسار");
		keys.focus();
		keys.choose("Category only");
		live.until("both only group others", () -> !code("الجزائر").codable() && !code("مسار").codable());
		Whole categories = whole();
		undo();
		keys.redo();
		live.until("they do so again", () -> whole().equals(categories));
		rows.selectAll("الجزائر", "مسار");
		keys.choose("Category only");
		live.until("both can be given again", () -> code("الجزائر").codable() && code("مسار").codable());
		keys.undo();
		live.until("they only group others", () -> whole().equals(categories));
	}

	@Test
	void theyAreDeleted() {
		rows.selectAll("الجزائر", "مسار");
		keys.press(ROOM + "deleteCode", SWT.DEL);
		keys.focused("what goes with them", Text.class, text -> text.getText().contains("2 codings"));
		keys.button("Delete");
		rows.untilRows("روسيا 2", "  النفط\u00a0 ④ 1");
		undo();
		keys.redo();
		rows.untilRows("روسيا 2", "  النفط\u00a0 ④ 1");
		undo();
	}

	@Test
	void oneIsRelatedToTheOtherTurnedRoundAndWithWords() {
		rows.selectAll("الجزائر", "روسيا");
		keys.press(ROOM + "relateCodes", SWT.CTRL, 'l');
		Combo name = keys.focused("its name", Combo.class, combo -> (combo.getStyle() & SWT.READ_ONLY) == 0);
		keys.write("تناقض");
		live.until("it is typed", () -> name.getText().equals("تناقض"));
		keys.button("Turn round");
		keys.tab("the words on it", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		keys.write("في كل تقرير");
		keys.button("Relate");
		live.until("they are related", () -> study().relations().size() == 2);
		Relation made = study().relations().at(1);
		assertEquals(List.of("تناقض", "في كل تقرير"), List.of(made.name(), made.description()));
		assertEquals(List.of(code("روسيا").id(), code("الجزائر").id()), List.of(made.origin().id(), made.target().id()));
		undo();
		keys.redo();
		live.until("they are related again", () -> study().relations().size() == 2 && study().relations().at(1).equals(made));
	}

	@Test
	void theyArePutIntoASetByItsNameAndTakenOut() {
		rows.select("الجزائر");
		keys.focus();
		keys.choose("Sets", "دول");
		live.until("it is the third", () -> study().sets().at(0).codes().size() == 3);
		undo();

		rows.selectAll("روسيا", "مسار");
		keys.focus();
		keys.choose("Sets", "دول");
		live.until("both are out", () -> study().sets().at(0).codes().isEmpty());
		undo();

		rows.selectAll("الجزائر", "مسار");
		keys.focus();
		keys.choose("Sets", "New set of the selected codes…");
		keys.type("طرق");
		live.until("there is another", () -> study().sets().size() == 2);
		assertEquals(List.of(code("الجزائر").id(), code("مسار").id()), study().sets().at(1).codes());
		undo();
	}
}

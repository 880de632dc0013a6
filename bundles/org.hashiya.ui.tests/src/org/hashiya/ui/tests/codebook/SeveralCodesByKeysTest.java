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
import org.hashiya.model.Code;
import org.hashiya.model.Relation;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.codebook.WholeCodes.Whole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several codes with Arabic names at once, by keys, each act one step of Ctrl+Z; and what two of them are to each other. */
class SeveralCodesByKeysTest {

	private static final String ROOM = "org.hashiya.ui.codebook.";

	private final WholeCodes there;
	private final LiveTree codes;
	private final Keys keys;
	private final Whole before;

	SeveralCodesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		there = new WholeCodes(folder);
		codes = there.codes;
		keys = there.keys;
		before = there.whole();
	}

	@AfterEach
	void close() {
		there.close();
	}

	private void undo() {
		keys.undo();
		there.untilAs(before, WholeCodes.ROWS);
	}

	private static void hit(int... key) {
		Keys.post(Display.getCurrent(), key);
	}

	@Test
	void theyAreMovedUpAndDown() {
		codes.selectAll("روسيا", "مسار");
		keys.press(ROOM + "moveUp", SWT.ALT, SWT.ARROW_UP);
		codes.untilRows("روسيا 2", "  النفط\u00a0 ④ 1", "مسار 0", "الجزائر 2");
		assertEquals(2, codes.tree().getSelectionCount());
		undo();

		codes.selectAll("الجزائر", "روسيا");
		keys.press(ROOM + "moveDown", SWT.ALT, SWT.ARROW_DOWN);
		codes.untilRows("مسار 0", "الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1");
		undo();
	}

	@Test
	void theyAreMovedInAndOut() {
		codes.selectAll("روسيا", "مسار");
		keys.press(ROOM + "moveIn", SWT.ALT, SWT.ARROW_RIGHT);
		live("both are below the one before", "الجزائر/روسيا", "الجزائر/روسيا/النفط", "الجزائر/مسار");
		undo();
		keys.redo();
		live("both are below it again", "الجزائر/روسيا", "الجزائر/روسيا/النفط", "الجزائر/مسار");
		codes.selectAll("روسيا", "مسار");
		keys.press(ROOM + "moveOut", SWT.ALT, SWT.ARROW_LEFT);
		live("both are beside it again", "روسيا", "روسيا/النفط", "مسار");
		keys.undo();
		live("both are below it", "الجزائر/روسيا", "الجزائر/روسيا/النفط", "الجزائر/مسار");
	}

	private void live(String what, String... behindTheFirst) {
		List<String> wanted = List.of(behindTheFirst);
		there.live.until(() -> what + ", not " + paths(), () -> paths().subList(1, paths().size()).equals(wanted));
	}

	private List<String> paths() {
		return there.study().codebook().list().stream().map(Code::id).map(there.study().codebook()::path).toList();
	}

	@Test
	void theyGetOneColour() {
		codes.selectAll("الجزائر", "مسار");
		keys.press(ROOM + "recolourCode", SWT.F3);
		keys.focused("the palette", Canvas.class, SeveralCodesTest::isPalette);
		hit(SWT.ARROW_RIGHT);
		hit(SWT.ARROW_RIGHT);
		hit(SWT.CR);
		there.live.until("both have one colour", () -> there.code("الجزائر").colour().equals(there.code("مسار").colour()));
		undo();
	}

	@Test
	void theyBecomeCategoriesAndCodesAgain() {
		codes.selectAll("الجزائر", "مسار");
		keys.focus();
		keys.choose("Category only");
		there.live.until("both only group others", () -> !there.code("الجزائر").codable() && !there.code("مسار").codable());
		Whole categories = there.whole();
		undo();
		keys.redo();
		there.live.until("they do so again", () -> there.whole().equals(categories));
		codes.selectAll("الجزائر", "مسار");
		keys.choose("Category only");
		there.live.until("both can be given again", () -> there.code("الجزائر").codable() && there.code("مسار").codable());
		keys.undo();
		there.live.until("they only group others", () -> there.whole().equals(categories));
	}

	@Test
	void theyAreDeleted() {
		codes.selectAll("الجزائر", "مسار");
		keys.press(ROOM + "deleteCode", SWT.DEL);
		keys.focused("what goes with them", Text.class, text -> text.getText().contains("2 codings"));
		keys.button("Delete");
		codes.untilRows("روسيا 2", "  النفط\u00a0 ④ 1");
		undo();
		keys.redo();
		codes.untilRows("روسيا 2", "  النفط\u00a0 ④ 1");
		undo();
	}

	@Test
	void oneIsRelatedToTheOtherTurnedRoundAndWithWords() {
		codes.selectAll("الجزائر", "روسيا");
		keys.press(ROOM + "relateCodes", SWT.CTRL, 'l');
		Combo name = keys.focused("its name", Combo.class, combo -> (combo.getStyle() & SWT.READ_ONLY) == 0);
		keys.write("تناقض");
		there.live.until("it is typed", () -> name.getText().equals("تناقض"));
		keys.button("Turn round");
		keys.tab("the words on it", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		keys.write("في كل تقرير");
		keys.button("Relate");
		there.live.until("they are related", () -> there.study().relations().size() == 2);
		Relation made = there.study().relations().at(1);
		assertEquals(List.of("تناقض", "في كل تقرير"), List.of(made.name(), made.description()));
		assertEquals(List.of(there.code("روسيا").id(), there.code("الجزائر").id()), List.of(made.origin().id(), made.target().id()));
		undo();
		keys.redo();
		there.live.until("they are related again", () -> there.study().relations().size() == 2 && there.study().relations().at(1).equals(made));
	}

	@Test
	void theyArePutIntoASetByItsNameAndTakenOut() {
		codes.select("الجزائر");
		keys.focus();
		keys.choose("Sets", "دول");
		there.live.until("it is the third", () -> there.study().sets().at(0).codes().size() == 3);
		undo();

		codes.selectAll("روسيا", "مسار");
		keys.focus();
		keys.choose("Sets", "دول");
		there.live.until("both are out", () -> there.study().sets().at(0).codes().isEmpty());
		undo();

		codes.selectAll("الجزائر", "مسار");
		keys.focus();
		keys.choose("Sets", "New set of the selected codes…");
		keys.type("طرق");
		there.live.until("there is another", () -> there.study().sets().size() == 2);
		assertEquals(List.of(there.code("الجزائر").id(), there.code("مسار").id()), there.study().sets().at(1).codes());
		undo();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What concerns more than a code's own fields, of codes with Arabic names: each by keys, back by Ctrl+Z with all that hung on them, done again by Ctrl+Y. */
class WholeCodesByKeysTest extends WholeCodes {

	WholeCodesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder);
	}

	/** Takes back what was done, does it again, and takes that back too. */
	private void undoAndRedo(String... lines) {
		rows.untilRows(lines);
		Whole after = whole();
		assertNotEquals(before, after);
		undo();
		keys.redo();
		untilAs(after, lines);
		undo();
	}

	@Test
	void twoBecomeOneWithAllThatHungOnBoth() {
		rows.selectAll("الجزائر", "روسيا");
		keys.press(ROOM + "mergeCodes", SWT.CTRL, 'j');
		keys.dialog("Merge codes");
		keys.button("Merge");
		rows.untilRows("الجزائر 4", "مسار 0"); // what came below it stays closed
		assertEquals("الدولة وقادتها.\n\nدولة أخرى.", code("الجزائر").definition().text());
		assertEquals(code("الجزائر").id(), code("النفط").parent());
		assertEquals(3, passages("الجزائر"));
		assertEquals(code("الجزائر").id(), study().relations().at(0).origin().id());
		undoAndRedo("الجزائر 4", "مسار 0");
	}

	@Test
	void theOtherStaysWhereThatIsChosenAndTheirDefinitionIsWrittenAnew() {
		rows.selectAll("الجزائر", "روسيا");
		keys.press(ROOM + "mergeCodes", SWT.CTRL, 'j');
		keys.dialog("Merge codes");
		Combo stays = keys.tab("which stays", Combo.class, combo -> combo.getItemCount() == 2);
		Keys.post(stays.getDisplay(), SWT.ARROW_DOWN);
		live.until("the other stays", () -> stays.getSelectionIndex() == 1);
		Text definition = keys.tab("their definition", Text.class, text -> text.getText().startsWith("دولة أخرى."));
		Keys.post(stays.getDisplay(), SWT.CTRL, 'a');
		live.until("all of it is selected", () -> definition.getSelectionCount() == definition.getCharCount());
		keys.write("دول المنطقة");
		live.until("it is typed", () -> definition.getText().equals("دول المنطقة"));
		keys.button("Merge");
		rows.untilRows("روسيا 4", "  النفط\u00a0 ④ 1", "مسار 0");
		assertEquals("دول المنطقة", code("روسيا").definition().text());
		undoAndRedo("روسيا 4", "  النفط\u00a0 ④ 1", "مسار 0");
	}

	@Test
	void theirRelationGoesWhenTwoBecomeOneAndThatIsSaidBefore() {
		rows.selectAll("روسيا", "مسار");
		keys.press(ROOM + "mergeCodes", SWT.CTRL, 'j');
		keys.dialog("Merge codes");
		live.until("it is said", () -> live.find(Label.class, label -> label.getText().endsWith("1 relation goes, since its codes become one.")).isPresent());
		keys.button("Merge");
		rows.untilRows("الجزائر 2", "روسيا 2", "  النفط  ④ 1");
		assertEquals(0, study().relations().size());
		undoAndRedo("الجزائر 2", "روسيا 2", "  النفط  ④ 1");
	}

	@Test
	void oneOfItsPassagesGetsACodeOfItsOwn() {
		rows.select("الجزائر");
		keys.press(ROOM + "splitCode", SWT.CTRL, 'd');
		live.table("the passages are listed", cell -> cell.contains("أولا"));
		keys.dialog("Split code");
		keys.write("السبق");
		Table passages = keys.tab("the passages", Table.class, table -> (table.getStyle() & SWT.CHECK) != 0);
		Keys.post(passages.getDisplay(), SWT.ARROW_DOWN);
		Keys.post(passages.getDisplay(), ' ');
		live.until("one is ticked", () -> passages.getItem(0).getChecked() != passages.getItem(1).getChecked());
		keys.button("Split");
		rows.untilRows("الجزائر 1", "السبق 1", "روسيا 2", "  النفط\u00a0 ④ 1", "مسار 0");
		undoAndRedo("الجزائر 1", "السبق 1", "روسيا 2", "  النفط\u00a0 ④ 1", "مسار 0");
	}

	@Test
	void itGoesWithItsPassagesAndCodesBelowAndItsMemoStays() {
		rows.select("روسيا");
		keys.press(ROOM + "deleteCode", SWT.DEL);
		Text goes = keys.focused("what goes with it", Text.class, text -> text.getText().contains("1 sub-code"));
		assertEquals("The code “روسيا”|1 sub-code|2 codings on 2 passages in 1 document|The place in 1 set|1 relation of codes|1 number key",
				goes.getText().replaceAll("[\\u2066-\\u2069]", "").replace(Text.DELIMITER, "|"));
		keys.button("Delete");
		rows.untilRows("الجزائر 2", "مسار 0");
		assertEquals(1, study().memos().size());
		assertEquals(null, study().memos().at(0).target(), "it is on nothing now");
		assertEquals(0, study().relations().size());
		undoAndRedo("الجزائر 2", "مسار 0");
	}

	@Test
	void aCopyHasTheCodesBelow() {
		rows.select("روسيا");
		keys.press(ROOM + "copyCode", SWT.CTRL, SWT.INSERT);
		rows.untilRows("الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1", "روسيا (copy) 0", "  النفط 0", "مسار 0");
		undoAndRedo("الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1", "روسيا (copy) 0", "  النفط 0", "مسار 0");
	}
}

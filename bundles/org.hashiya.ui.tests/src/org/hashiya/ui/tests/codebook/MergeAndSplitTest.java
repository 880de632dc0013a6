// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeAndSplitTest {

	private static final String[] BEFORE = { "Russia 2", "روسيا 2", "  النفط 0", "Process 0" };

	private final LiveStudy live;
	private final LiveTree codes;

	MergeAndSplitTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("report", "", "Russia came first.\nThen Moscow spoke.\nوجاءت روسيا.");
		live.code("Russia");
		live.code("روسيا");
		live.code("روسيا/النفط");
		live.code("Process");
		live.code("Russia", "report", "Russia");
		live.code("Russia", "report", "Moscow");
		live.code("روسيا", "report", "روسيا");
		live.code("روسيا", "report", "Moscow");
		define("Russia", "The state and its leaders.");
		define("روسيا", "الدولة وقادتها.");
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.layOpen(BEFORE);
	}

	@AfterEach
	void close() {
		live.close();
	}

	private void define(String code, String text) throws StudyProblem {
		live.open().perform(CodebookActs.define(live.open().study().codebook().resolve(code), text, "", "", live.open().author()));
	}

	private boolean says(String sentence) {
		return live.find(Label.class, label -> label.getText().replaceAll("[\\u2066-\\u2069]", "").equals(sentence)).isPresent();
	}

	private Text field(String content) {
		live.until("a field holds: " + content, () -> live.find(Text.class, text -> text.getText().equals(content)).isPresent());
		return live.find(Text.class, text -> text.getText().equals(content)).orElseThrow();
	}

	@Test
	void twoCodesBecomeOneAfterAPreview() throws StudyProblem {
		codes.selectAll("Russia", "روسيا");

		codes.run("mergeCodes");
		live.until("it says what happens", () -> says("2 codings on 2 passages in 1 document get the code “Russia”. 1 of them becomes one with what the same coder has there already. 1 sub-code moves below it."));
		Text definition = field("The state and its leaders.\n\nالدولة وقادتها.");
		definition.setText("The state, its leaders, and what they want.");
		live.press("Merge");

		codes.untilRows("Russia 3", "Process 0");
		assertEquals("Russia", codes.selected());
		assertEquals("The state, its leaders, and what they want.", live.open().study().codebook().resolve("Russia").definition().text());
		codes.followLink("Merged a code into “Russia” with 2 codings in 1 document. Undo");
		codes.untilRows(BEFORE);
		assertEquals("The state and its leaders.", live.open().study().codebook().resolve("Russia").definition().text());
	}

	@Test
	void anotherCodeStaysWhereThatIsChosen() throws StudyProblem {
		codes.selectAll("Russia", "روسيا");

		codes.run("mergeCodes");
		live.until("it asks which stays", () -> live.find(Combo.class, combo -> combo.getItemCount() == 2).isPresent());
		Combo stays = live.find(Combo.class, combo -> combo.getItemCount() == 2).orElseThrow();
		stays.select(1);
		stays.notifyListeners(SWT.Selection, new Event());
		live.until("it says what happens", () -> says("2 codings on 2 passages in 1 document get the code “روسيا”. 1 of them becomes one with what the same coder has there already."));
		field("الدولة وقادتها.\n\nThe state and its leaders.");
		live.press("Merge");

		codes.untilRows("روسيا 3", "  النفط 0", "Process 0");
		live.open().undo();
		codes.untilRows(BEFORE);
	}

	@Test
	void aCodeDoesNotGoIntoOneBelowIt() {
		codes.selectAll("روسيا", "النفط");

		codes.run("mergeCodes");
		live.until("the sub-code may go", () -> live.find(Button.class, button -> button.getText().equals("Merge") && button.isEnabled()).isPresent());
		Combo stays = live.find(Combo.class, combo -> combo.getItemCount() == 2).orElseThrow();
		stays.select(1);
		stays.notifyListeners(SWT.Selection, new Event());

		live.until("the other way round is refused", () -> live.find(Button.class, button -> button.getText().equals("Merge") && !button.isEnabled()).isPresent());
		assertTrue(stays.isEnabled());
		live.press("Cancel");
		live.until("the dialog is closed", stays::isDisposed);
		codes.untilRows(BEFORE);
	}

	@Test
	void tickedPassagesGetACodeOfTheirOwn() {
		codes.select("Russia");

		codes.run("splitCode");
		Table passages = live.table("the passages are listed", cell -> cell.contains("Moscow"));
		assertEquals(2, passages.getItemCount());
		assertFalse(live.find(Button.class, button -> button.getText().equals("Split")).orElseThrow().isEnabled());
		Text name = live.find(Text.class, text -> text.isFocusControl() && text.getText().isEmpty()).or(() -> live.find(Text.class, text -> text.getShell() == passages.getShell())).orElseThrow();
		name.setText("Kremlin");
		passages.getItem(1).setChecked(true);
		Event tick = new Event();
		tick.item = passages.getItem(1);
		tick.detail = SWT.CHECK;
		passages.notifyListeners(SWT.Selection, tick);
		assertTrue(says("1 of 2 passages"));
		live.press("Split");

		codes.untilRows("Russia 1", "Kremlin 1", "روسيا 2", "  النفط 0", "Process 0");
		assertEquals("Kremlin", codes.selected());
		codes.followLink("1 coding of “Russia” has the code “Kremlin” now. Undo");
		codes.untilRows(BEFORE);
	}
}

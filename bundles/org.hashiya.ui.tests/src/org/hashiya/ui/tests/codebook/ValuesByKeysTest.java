// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of values by the keys that the manual names, each taken back by Ctrl+Z. */
class ValuesByKeysTest {

	private static final List<List<String>> BEFORE = List.of(List.of("سليم", "41", "وهران"), List.of("Zohra", "", ""), List.of("كريم", "", ""));

	private final LiveStudy live;
	private final LiveValues values;
	private final Keys keys;

	ValuesByKeysTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		values = LiveValues.cases(live, "age", BEFORE);
		keys = values.keys();
	}

	@AfterEach
	void close() {
		values.close();
		live.close();
	}

	@Test
	void theyAreTyped() {
		values.go(0, 1);
		values.hit('5');
		keys.type("5", "52");
		values.untilFirst(BEFORE, "سليم", "52", "وهران");
		values.undo(BEFORE);

		values.go(0, 2);
		values.hit(SWT.F2); // goes on from what is there
		keys.type("وهران", "قسنطينة");
		values.untilFirst(BEFORE, "سليم", "41", "قسنطينة");
		values.undo(BEFORE);

		values.go(0, 1);
		values.hit(SWT.CR);
		keys.type("41", "٤٢"); // the digits of the scholar
		values.untilFirst(BEFORE, "سليم", "42", "وهران");
		values.undo(BEFORE);
	}

	@Test
	void whatIsPastedWhileACellIsTypedGoesThere() {
		clipboard("62");
		values.go(0, 1);
		values.hit(SWT.F2);
		keys.focused("the cell", Text.class, cell -> cell.getText().equals("41"));
		values.hit(SWT.CTRL, 'v'); // over what is selected in it
		live.until("it is in the cell", () -> live.find(Text.class, cell -> cell.getParent() == values.table() && cell.getText().equals("62")).isPresent());
		values.untilLines(BEFORE);
		values.hit(SWT.CR);
		values.untilFirst(BEFORE, "سليم", "62", "وهران");
		values.undo(BEFORE);
	}

	@Test
	void oneIsCopiedIntoACellAndIntoABlock() {
		values.go(0, 1);
		values.hit(SWT.CTRL, 'c');
		values.go(1, 1);
		values.hit(SWT.CTRL, 'v');
		values.untilLines(List.of(BEFORE.get(0), List.of("Zohra", "41", ""), BEFORE.get(2)));
		values.undo(BEFORE);

		values.go(1, 1);
		values.extend(1);
		values.hit(SWT.CTRL, 'v');
		values.untilLines(List.of(BEFORE.get(0), List.of("Zohra", "41", ""), List.of("كريم", "41", "")));
		values.undo(BEFORE);
	}

	@Test
	void aBlockIsCopiedAndPasted() {
		values.go(0, 1);
		values.hit(SWT.SHIFT, SWT.ARROW_RIGHT);
		values.hit(SWT.CTRL, 'c');
		List<List<String>> pasted = List.of(BEFORE.get(0), List.of("Zohra", "41", "وهران"), BEFORE.get(2));
		values.go(1, 1);
		values.hit(SWT.CTRL, 'v');
		values.untilLines(pasted);
		values.undo(BEFORE);
		values.redoAndUndo(pasted, BEFORE);
	}

	@Test
	void aBlockOfASpreadsheetIsPasted() {
		clipboard("7\tتلمسان\n٨\tبجاية");
		List<List<String>> pasted = List.of(BEFORE.get(0), List.of("Zohra", "7", "تلمسان"), List.of("كريم", "8", "بجاية"));
		values.go(1, 1);
		values.hit(SWT.CTRL, 'v');
		values.untilLines(pasted);
		values.undo(BEFORE);
		values.redoAndUndo(pasted, BEFORE);
	}

	private void clipboard(String text) {
		Clipboard clipboard = new Clipboard(values.table().getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Test
	void theyAreFilledDown() {
		List<List<String>> filled = List.of(BEFORE.get(0), List.of("Zohra", "41", "وهران"), List.of("كريم", "41", "وهران"));
		values.go(0, 1);
		values.extend(2);
		values.hit(SWT.SHIFT, SWT.ARROW_RIGHT);
		values.hit(SWT.CTRL, 'd');
		values.untilLines(filled);
		values.undo(BEFORE);

		values.go(0, 2);
		values.extend(1);
		keys.choose("Fill down");
		values.untilLines(List.of(BEFORE.get(0), List.of("Zohra", "", "وهران"), BEFORE.get(2)));
		values.undo(BEFORE);
	}

	@Test
	void theyAreEmptied() {
		values.go(0, 1);
		values.hit(SWT.DEL);
		values.untilFirst(BEFORE, "سليم", "", "وهران");
		values.undo(BEFORE);

		values.go(0, 2);
		keys.choose("Clear the values");
		values.untilFirst(BEFORE, "سليم", "41", "");
		values.undo(BEFORE);
	}
}

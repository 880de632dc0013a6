// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CaseActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of values by the keys that the manual names, each taken back by Ctrl+Z. */
class ValuesByKeysTest {

	private static final List<List<String>> BEFORE = List.of(List.of("Salim", "", ""), List.of("Zohra", "", ""));

	private final LiveStudy live;
	private final Table table;
	private final Keys keys;

	ValuesByKeysTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		live.open().perform(CaseActs.create(live.open().study(), "Zohra", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "country", Variable.Type.TEXT, "", live.open().author()));
		table = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
		keys = new Keys(live, CasesView.ID, table);
		untilLines(BEFORE);
		keys.focus();
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
		live.hide(CasesView.ID);
	}

	private void untilLines(List<List<String>> lines) {
		live.until(() -> "the cases are " + lines + ", not " + LiveStudy.lines(table), () -> LiveStudy.lines(table).equals(lines));
	}

	private void untilLines(String... first) {
		untilLines(List.of(List.of(first), BEFORE.get(1)));
	}

	private void hit(int... key) {
		if (key[key.length - 1] == SWT.DEL) {
			EventTime.pass(table, live::until);
		}
		Keys.post(table.getDisplay(), key);
	}

	private void undo() {
		keys.undo();
	}

	@Test
	void valuesAreTypedCopiedFilledDownAndEmptied() {
		table.setSelection(0);
		hit(SWT.ARROW_RIGHT); // from the name
		hit('4');
		keys.type("4", "41");
		untilLines("Salim", "41", "");

		keys.focus();
		hit(SWT.CTRL, 'c');
		hit(SWT.ARROW_DOWN);
		live.until("the row below is selected", () -> table.getSelectionIndex() == 1);
		hit(SWT.CTRL, 'v');
		untilLines(List.of(List.of("Salim", "41", ""), List.of("Zohra", "41", "")));
		undo();
		untilLines("Salim", "41", "");

		hit(SWT.ARROW_UP);
		live.until("the row above is selected", () -> table.getSelectionIndex() == 0);
		hit(SWT.SHIFT, SWT.ARROW_DOWN);
		live.until("both rows are selected", () -> table.getSelectionCount() == 2);
		hit(SWT.CTRL, 'd');
		untilLines(List.of(List.of("Salim", "41", ""), List.of("Zohra", "41", "")));
		undo();
		untilLines("Salim", "41", "");

		hit(SWT.ARROW_UP);
		live.until("the first row is selected alone", () -> table.getSelectionCount() == 1 && table.getSelectionIndex() == 0);
		hit(SWT.DEL);
		untilLines(BEFORE);
		undo();
		untilLines("Salim", "41", "");
		undo();
		untilLines(BEFORE);
	}

	@Test
	void casesAreNamedAndDeleted() {
		table.setSelection(0);
		hit(SWT.F2);
		keys.type("Salim", "Karim");
		untilLines("Karim", "", "");
		undo();
		untilLines(BEFORE);

		keys.focus();
		table.setSelection(0);
		hit(SWT.DEL);
		untilLines(List.of(BEFORE.get(1)));
		undo();
		untilLines(BEFORE);
	}
}

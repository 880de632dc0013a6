// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever goes by keys in a table that is wider than its view sees the cell that is worked on. */
class ValuesSeenTest {

	private static final int VARIABLES = 14;

	private final LiveStudy live;
	private final LiveValues values;
	private final Table table;

	ValuesSeenTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		for (int variable = 0; variable < VARIABLES; variable++) {
			LiveValues.makeVariable(live, "variable " + variable, Variable.Type.TEXT);
		}
		LiveValues.makeCase(live, "Salim");
		LiveValues.makeCase(live, "Zohra");
		values = new LiveValues(live, CasesView.ID);
		table = values.table();
		live.until("they are listed", () -> table.getItemCount() == 2 && table.getColumnCount() == VARIABLES + 1);
	}

	@AfterEach
	void close() {
		values.close();
		live.close();
	}

	/** The bar counts from the left, the places of cells from where the table begins. */
	private boolean isSeen(int column) {
		Rectangle cell = table.getItem(0).getBounds(column);
		ScrollBar bar = table.getHorizontalBar();
		int from = (table.getStyle() & SWT.MIRRORED) == 0 ? cell.x : bar.getMaximum() - cell.x - cell.width;
		return from + cell.width > bar.getSelection() && from < bar.getSelection() + bar.getThumb();
	}

	/** Goes to a cell and waits until all that the keys do is done. */
	private void go(int column) {
		int[] pressed = { 0 };
		Listener count = event -> pressed[0]++;
		table.addListener(SWT.KeyDown, count);
		values.go(0, column);
		live.until("all keys came", () -> pressed[0] >= 2 + VARIABLES + column);
		table.removeListener(SWT.KeyDown, count);
		boolean[] done = { false };
		table.getDisplay().asyncExec(() -> done[0] = true);
		live.until("all is done", () -> done[0]);
	}

	@Test
	void anArrowAgainstTheEdgeBringsTheNameBackToView() {
		boolean mirrored = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		go(0);
		live.until("the name is seen", () -> isSeen(0));
		table.showColumn(table.getColumn(VARIABLES)); // as a scroll bar does
		live.until("the name is not seen", () -> !isSeen(0) && isSeen(VARIABLES));

		values.hit(mirrored ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT);

		live.until("the name is seen again", () -> isSeen(0));
	}

	@Test
	void aCellThatIsEditedIsSeen() {
		go(0);
		live.until("the name is seen", () -> isSeen(0));
		table.showColumn(table.getColumn(VARIABLES));
		live.until("the name is not seen", () -> !isSeen(0));

		values.hit(SWT.F2);

		live.until("the name is seen again", () -> isSeen(0));
		values.keys().type("Salim", "Salim B.");
		live.until("it is taken", () -> table.getItem(0).getText(0).contains("Salim B."));
	}

	@Test
	void theLastOneIsSeenToo() {
		boolean mirrored = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		go(VARIABLES);
		live.until("it is seen", () -> isSeen(VARIABLES));
		table.showColumn(table.getColumn(0));
		live.until("it is not seen", () -> !isSeen(VARIABLES));

		values.hit(mirrored ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT);

		live.until("it is seen again", () -> isSeen(VARIABLES));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A value that its variable does not take. By the screen's own keys: those that the toolkit posts go to the window of the sentence that tells of it, where nobody's go. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class ValuesByHandTest {

	@Test
	void oneThatDoesNotFitStaysToBeCorrectedOrGivenUp(@TempDir Path folder) throws Exception {
		LiveStudy live = new LiveStudy(folder.resolve("study"));
		try {
			live.open().perform(CaseActs.create(live.open().study(), "سليم", live.open().author()));
			live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", live.open().author()));
			TableViewer viewer = live.show(CasesView.ID).getAdapter(TableViewer.class);
			assertTrue(viewer != null);
			Table table = viewer.getTable();
			live.until("the case is shown", () -> LiveStudy.lines(table).equals(List.of(List.of("سليم", ""))));
			Person person = new Person(table.getShell());
			person.act(() -> {
				person.hand().click(person.see(() -> table.toDisplay(middle(table.getItem(0).getBounds(1)))));
				person.until("the table has the focus", () -> table.isFocusControl() && table.getSelectionIndex() == 0);
				refuse(person, table, "4x");
				person.hand().key("End");
				person.until("the sentence went", () -> !isTold(table));
				person.hand().keys(List.of("BackSpace", "2", "Return"));
				person.until("it is corrected", () -> LiveStudy.lines(table).equals(List.of(List.of("سليم", "42"))));

				refuse(person, table, "yy");
				person.hand().key("Escape");
				person.until("it is given up", () -> !isTold(table) && table.isFocusControl() && LiveStudy.lines(table).equals(List.of(List.of("سليم", "42"))));
			});
		} finally {
			live.hide(CasesView.ID);
			live.close();
		}
	}

	private static void refuse(Person person, Table table, String typed) {
		person.hand().type(typed);
		person.until("it is typed", () -> isTyped(person, table, typed));
		person.hand().key("Return");
		person.until("it is told, and what was typed is there to be corrected", () -> isTold(table) && isTyped(person, table, typed));
	}

	private static boolean isTyped(Person person, Table table, String typed) {
		return person.focus(Text.class).filter(field -> field.getParent() == table && field.getText().equals(typed)).isPresent();
	}

	private static boolean isTold(Table table) {
		return Arrays.stream(table.getDisplay().getShells()).anyMatch(shell -> shell.isVisible() && shell.getParent() == table.getShell() && (shell.getStyle() & SWT.ON_TOP) != 0);
	}

	private static Point middle(Rectangle cell) {
		return new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passages are those of what is selected in the codebook, until they are pinned; from there they are copied. */
class PassagesFollowTest {

	private final LiveStudy live;
	private final LiveTree codes;

	PassagesFollowTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", "شهدت العلاقات مع روسيا خطوات.\nFrance did not.");
		live.code("Russia");
		live.code("France");
		live.code("Russia", "essay", "روسيا");
		live.code("France", "essay", "France");
		live.show(PartIds.PASSAGES);
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.untilRows("Russia 1", "France 1");
	}

	@AfterEach
	void close() throws PartInitException {
		live.find(Table.class, table -> table.getColumnCount() == 1 && table.getMenu() != null).ifPresent(table -> run("All passages"));
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private IViewPart view() {
		return Objects.requireNonNull(live.page().findView(PartIds.PASSAGES));
	}

	/** Chooses an entry of the view's menu. */
	private void run(String entry) {
		IAction action = Arrays.stream(view().getViewSite().getActionBars().getMenuManager().getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).filter(each -> each.getText().replace("&", "").equals(entry)).findFirst().orElseThrow();
		if (action.getStyle() == IAction.AS_CHECK_BOX) {
			action.setChecked(!action.isChecked());
		}
		action.run();
	}

	/** Waits until passages of these words are listed and no others. */
	private void listed(String... quotes) {
		live.until(() -> "these are listed: " + Arrays.toString(quotes), () -> live.find(Table.class, table -> isListOf(table, quotes)).isPresent());
	}

	private static boolean isListOf(Table table, String... quotes) {
		List<String> lines = LiveStudy.lines(table).stream().map(line -> line.getFirst().split(" — ")[0]).toList();
		return table.getColumnCount() == 1 && lines.equals(List.of(quotes));
	}

	@Test
	void theyFollowTheSelectedCodeUntilTheyArePinned() {
		codes.select("Russia");
		listed("روسيا");
		codes.select("France");
		listed("France");
		run("Pin");
		codes.select("Russia");
		live.until("it is selected", () -> codes.tree().getSelection()[0].getText().equals("Russia"));
		listed("France");
		run("Pin");
		codes.select("France");
		codes.select("Russia");
		listed("روسيا");
		run("All passages");
		listed("روسيا", "France");
	}

	@Test
	void theyAreCopiedWithTheirReferences() {
		listed("روسيا", "France");
		view().getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		Clipboard clipboard = new Clipboard(codes.tree().getDisplay());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance())).replaceAll("[\u2066-\u2069\u200e\u200f]", "");
		clipboard.dispose();
		assertEquals(List.of("“روسيا”", "essay, ¶ 1; Russia (Amal)", "“France”", "essay, ¶ 2; France (Amal)"), text.lines().filter(line -> !line.isBlank()).toList());
	}
}

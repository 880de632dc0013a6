// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CaseActs;
import org.hashiya.model.MemoActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.codebook.DocumentValuesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a view puts into its tool bar is in its menu (Ctrl+F10) or in that of its list (the menu key) too: Tab comes to tool bars on some systems only, and by way of all else.
 * What the rooms declare is looked at without a window, by {@code DeclaredKeysTest}.
 */
class ToolsByKeysTest {

	private final LiveStudy live;

	ToolsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", "Russia came first.");
		live.code("Russia");
		live.code("Russia", "essay", "Russia");
		live.open().perform(MemoActs.write(live.open().study(), null, "a memo", "its text", live.open().author()));
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", live.open().author()));
	}

	@AfterEach
	void close() throws PartInitException {
		for (String view : List.of(PartIds.MEMOS, PartIds.MILESTONES, PartIds.CONFLICTS, PartIds.TO_BE_PLACED, PartIds.FIND, PartIds.PASSAGES, CasesView.ID, DocumentValuesView.ID)) {
			live.hide(view);
		}
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	@Test
	void eachToolIsInAMenuToo() throws PartInitException {
		Map<String, Set<String>> byMouseAlone = new TreeMap<>();
		int all = 0;
		for (String id : List.of(PartIds.EXPLORER, PartIds.CODEBOOK, CasesView.ID, DocumentValuesView.ID, PartIds.FREQUENCIES, PartIds.PASSAGES, PartIds.FIND, PartIds.TO_BE_PLACED, PartIds.CONFLICTS, PartIds.MILESTONES, PartIds.MEMOS)) {
			IViewPart view = live.show(id);
			Set<String> inMenus = new TreeSet<>(names(view.getViewSite().getActionBars().getMenuManager()));
			inMenus.addAll(contextMenus());
			Set<String> tools = new TreeSet<>();
			for (IContributionItem item : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
				if (item instanceof ActionContributionItem named && item.isVisible()) {
					tools.add(name(named.getAction()));
				}
			}
			all += tools.size();
			tools.removeAll(inMenus);
			if (!tools.isEmpty()) {
				byMouseAlone.put(id + " " + inMenus, tools);
			}
		}
		assertEquals(Map.of(), byMouseAlone);
		assertTrue(all > 5, "the tools are found: " + all);
	}

	private static String name(IAction action) {
		return plain(Objects.toString(action.getText(), ""));
	}

	private static String plain(String text) {
		return text.replaceFirst("\t.*", "").replaceAll("\\(&\\p{Lu}\\)$", "").replace("&", "");
	}

	/** What is in a menu and in those inside of it, which may be made when they are shown. */
	private List<String> names(IMenuManager menu) {
		List<String> names = new ArrayList<>();
		for (IContributionItem item : menu.getItems()) {
			if (item instanceof ActionContributionItem named) {
				names.add(name(named.getAction()));
			} else if (item instanceof MenuManager below) {
				names.add(plain(below.getMenuText()));
				names.addAll(names(below));
			}
		}
		return names;
	}

	/** What is in the menus of the lists that are seen. */
	private List<String> contextMenus() {
		List<String> names = new ArrayList<>();
		Controls.find(live.page().getWorkbenchWindow().getShell().getDisplay(), Control.class, control -> {
			Menu menu = control.getMenu();
			if (menu != null && (menu.getStyle() & SWT.POP_UP) != 0) {
				menu.notifyListeners(SWT.Show, new Event());
				names.addAll(Arrays.stream(menu.getItems()).map(MenuItem::getText).map(ToolsByKeysTest::plain).toList());
				menu.notifyListeners(SWT.Hide, new Event());
			}
			return false;
		});
		return names;
	}
}

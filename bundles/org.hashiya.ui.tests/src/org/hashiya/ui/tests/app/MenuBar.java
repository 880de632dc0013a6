// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** The menus of a window as a person reads them: no mnemonics, no keys. */
public record MenuBar(Shell shell) {

	List<String> menus() {
		return Arrays.stream(shell.getMenuBar().getItems()).map(MenuBar::text).toList();
	}

	/** The entries of a menu, in order, without lines; those of a menu inside of it follow it, indented. */
	List<String> entries(String menu) {
		MenuItem title = Arrays.stream(shell.getMenuBar().getItems()).filter(item -> text(item).equals(menu)).findFirst().orElseThrow();
		List<String> entries = new ArrayList<>();
		collect(title.getMenu(), "", entries);
		return entries;
	}

	/** Chooses an entry as a person does who opens one menu after the other; each name may be the beginning of an entry. */
	public void choose(String menu, String... names) {
		MenuItem item = Arrays.stream(shell.getMenuBar().getItems()).filter(each -> text(each).equals(menu)).findFirst().orElseThrow();
		for (String name : names) {
			Menu open = item.getMenu();
			fill(open);
			item = Arrays.stream(open.getItems()).filter(each -> text(each).startsWith(name)).findFirst().orElseThrow(() -> new AssertionError(name + " in " + Arrays.stream(open.getItems()).map(MenuBar::text).toList()));
		}
		if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
			item.setSelection(!item.getSelection());
		}
		item.notifyListeners(SWT.Selection, new Event());
		for (Menu open = item.getParent(); open != null && open != shell.getMenuBar(); open = open.getParentMenu()) {
			open.notifyListeners(SWT.Hide, new Event());
		}
	}

	/** The entry of a menu that begins with a text. */
	public MenuItem entry(String menu, String beginning) {
		MenuItem title = Arrays.stream(shell.getMenuBar().getItems()).filter(item -> text(item).equals(menu)).findFirst().orElseThrow();
		fill(title.getMenu());
		return Arrays.stream(title.getMenu().getItems()).filter(item -> text(item).startsWith(beginning)).findFirst().orElseThrow();
	}

	private static void collect(Menu menu, String indent, List<String> entries) {
		fill(menu);
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				entries.add(indent + text(item));
				if (item.getMenu() != null) {
					collect(item.getMenu(), indent + "  ", entries);
				}
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** As the system does before it shows a menu. */
	private static void fill(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
	}

	static String text(MenuItem item) {
		return item.getText().replaceFirst("\t.*", "").replaceAll("&(.)", "$1").replaceAll("\\(\\p{Lu}\\)$", "");
	}
}

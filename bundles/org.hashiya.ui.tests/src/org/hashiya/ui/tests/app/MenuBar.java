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
record MenuBar(Shell shell) {

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

	/** The entry of a menu that begins with a text. */
	MenuItem entry(String menu, String beginning) {
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

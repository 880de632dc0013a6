// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.parts.AccessibleNames;

/** One of several things, to be chosen from a menu. In place of a combo, which on GTK cuts what is chosen in a mirrored window. */
final class ChoiceButton {

	private static final String ARROW = " \u25be"; //$NON-NLS-1$

	private final Button button;
	private final Runnable chosen;
	private List<String> items = List.of();
	private int selection;

	/**
	 * A button without anything to choose yet.
	 *
	 * @param name   what is chosen here, for the tooltip and for who hears the window
	 * @param chosen called when the person has chosen something else
	 */
	ChoiceButton(Composite parent, String name, Runnable chosen) {
		this.chosen = chosen;
		button = new Button(parent, SWT.PUSH);
		button.setToolTipText(name);
		AccessibleNames.set(button, () -> Messages.format(Messages.FindView_choice, name, items.isEmpty() ? "" : items.get(selection))); //$NON-NLS-1$
		button.addListener(SWT.Selection, event -> open());
	}

	Button control() {
		return button;
	}

	/** Offers other things. */
	void offer(List<String> names, int selected) {
		items = List.copyOf(names);
		select(selected);
	}

	int selection() {
		return selection;
	}

	private void select(int index) {
		selection = index;
		button.setText(items.get(index).replace("&", "&&") + ARROW); //$NON-NLS-1$ //$NON-NLS-2$
		button.requestLayout();
	}

	private void open() {
		Menu menu = new Menu(button);
		for (int i = 0; i < items.size(); i++) {
			int index = i;
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(items.get(i).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setSelection(i == selection);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection() && index != selection) {
					select(index);
					chosen.run();
				}
			});
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		Point below = button.toDisplay(0, button.getSize().y);
		menu.setLocation(below);
		menu.setVisible(true);
	}
}

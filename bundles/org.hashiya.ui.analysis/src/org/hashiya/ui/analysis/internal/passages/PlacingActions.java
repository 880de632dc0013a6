// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.hashiya.ui.icons.Icons;

/** What can be done with a waiting passage: buttons, context menu and keys, the same everywhere. */
final class PlacingActions {

	private final Action place;
	private final Action placeOnSelection;
	private final Action letGo;

	PlacingActions(Runnable placing, Runnable placingOnSelection, Runnable lettingGo) {
		place = action(Messages.place, Messages.placeTip, Icons.PASSAGES, placing);
		placeOnSelection = action(Messages.placeOnSelection, Messages.placeOnSelectionTip, Icons.TO_BE_PLACED, placingOnSelection);
		letGo = action(Messages.letGo, Messages.letGoTip, Icons.DELETE, lettingGo);
		update(false, false);
	}

	void contributeTo(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		for (Action action : new Action[] { place, placeOnSelection, letGo }) {
			ActionContributionItem item = new ActionContributionItem(action);
			item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
			tools.add(item);
		}
		fill(bars.getMenuManager());
	}

	/** Gives a list the context menu and the keys. */
	void serve(Control list) {
		MenuManager menu = new MenuManager();
		fill(menu);
		list.setMenu(menu.createContextMenu(list));
		list.addDisposeListener(event -> menu.dispose());
		list.addListener(SWT.KeyDown, this::press);
	}

	private void fill(IMenuManager menu) {
		menu.add(place);
		menu.add(placeOnSelection);
		menu.add(new Separator());
		menu.add(letGo);
	}

	private void press(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		Action action = enter && modifiers == 0 ? place : enter && modifiers == SWT.SHIFT ? placeOnSelection : event.keyCode == SWT.DEL && modifiers == 0 ? letGo : null;
		if (action != null && action.isEnabled()) {
			event.doit = false;
			action.run();
		}
	}

	/**
	 * @param passage whether a passage is selected
	 * @param at      whether a place for it is
	 */
	void update(boolean passage, boolean at) {
		place.setEnabled(passage && at);
		placeOnSelection.setEnabled(passage);
		letGo.setEnabled(passage);
	}

	private static Action action(String text, String tip, Icons icon, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(tip);
		action.setImageDescriptor(icon.descriptor());
		return action;
	}
}

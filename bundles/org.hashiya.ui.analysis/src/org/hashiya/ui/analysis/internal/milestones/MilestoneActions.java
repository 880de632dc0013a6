// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.ui.analysis.internal.Choice;
import org.hashiya.ui.icons.Icons;

/** What can be done with milestones: buttons, menus and keys. */
final class MilestoneActions {

	/** What the view does. */
	interface Doing {

		void set();

		void compare();

		void showFrequencies();

		void look();

		void export();

		void change();

		void delete();

		void copy();
	}

	private final Action set;
	private final Action compare;
	private final Action frequencies;
	private final Action look;
	private final Action export;
	private final Action change;
	private final Action delete;
	private final Action copy;

	MilestoneActions(Doing doing) {
		set = action(Messages.set, Messages.setTip, Icons.MILESTONE, doing::set);
		compare = action(Messages.compare, Messages.compareTip, Icons.REPLACE_TEXT, doing::compare);
		frequencies = action(Messages.frequencies, Messages.frequenciesTip, Icons.FREQUENCIES, doing::showFrequencies);
		look = action(Messages.look, Messages.lookTip, Icons.DOCUMENT, doing::look);
		export = action(Messages.export, Messages.exportTip, Icons.EXPORT, doing::export);
		change = action(Messages.change, Messages.changeTip, Icons.RENAME, doing::change);
		delete = action(Messages.delete, Messages.deleteTip, Icons.DELETE, doing::delete);
		copy = action(Messages.copy, Messages.copyTip, Icons.COPY, doing::copy);
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
	}

	/** @param byCode chooses how the comparison is arranged */
	void contributeTo(IActionBars bars, Choice<?> byCode) {
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(withText(byCode));
		tools.add(withText(set));
		tools.add(new Separator());
		for (Action action : new Action[] { frequencies, look, export, copy }) {
			tools.add(action);
		}
		IMenuManager menu = bars.getMenuManager();
		menu.add(set);
		menu.add(new Separator());
		fill(menu);
		menu.add(new Separator());
		menu.add(byCode.asMenu(Messages.arrange));
		menu.add(copy);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
	}

	/** Gives the list its context menu and keys. */
	void serve(Table table) {
		MenuManager menu = new MenuManager();
		fill(menu);
		table.setMenu(menu.createContextMenu(table));
		table.addDisposeListener(event -> menu.dispose());
		table.addListener(SWT.DefaultSelection, event -> run(compare));
		table.addListener(SWT.KeyDown, this::press);
	}

	private void fill(IMenuManager menu) {
		menu.add(compare);
		menu.add(frequencies);
		menu.add(look);
		menu.add(export);
		menu.add(new Separator());
		menu.add(change);
		menu.add(delete);
	}

	private void press(Event event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		Action action = modifiers != 0 ? null : event.keyCode == SWT.DEL ? delete : event.keyCode == SWT.F2 ? change : null;
		if (action != null) {
			event.doit = false;
			run(action);
		}
	}

	private static void run(Action action) {
		if (action.isEnabled()) {
			action.run();
		}
	}

	/**
	 * @param study    whether a study is open
	 * @param selected whether a milestone is selected
	 * @param compared whether a comparison is shown
	 */
	void update(boolean study, boolean selected, boolean compared) {
		set.setEnabled(study);
		for (IAction action : new IAction[] { compare, frequencies, look, export, change, delete }) {
			action.setEnabled(selected);
		}
		copy.setEnabled(compared);
	}

	private static ActionContributionItem withText(IAction action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
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

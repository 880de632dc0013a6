// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.analysis.memos.MemoFilter.Order;
import org.hashiya.ui.analysis.internal.Choice;
import org.hashiya.ui.icons.Icons;

/** What can be done with memos: buttons, context menu and keys, the same everywhere. */
final class MemoActions {

	private final Action write;
	private final Action change;
	private final Action go;
	private final Action delete;
	private final Action journal;
	private final Choice<@NonNull Order> sort;

	/**
	 * @param sorting is told the order that a person wants
	 * @param journal is told whether memos stand under the days on which they were written
	 */
	MemoActions(Runnable writing, Runnable changing, Runnable going, Runnable deleting, Supplier<@NonNull Order> order, Consumer<@NonNull Order> sorting, boolean isJournal, Consumer<Boolean> journal) {
		write = action(Messages.newMemo, Messages.newTip, Icons.ADD, writing);
		change = action(Messages.change, Messages.changeTip, Icons.RENAME, changing);
		go = action(Messages.go, Messages.goTip, Icons.DOCUMENT, going);
		delete = action(Messages.delete, Messages.deleteTip, Icons.DELETE, deleting);
		this.journal = new Action(Messages.journal, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				journal.accept(isChecked());
			}
		};
		this.journal.setToolTipText(Messages.journalTip);
		this.journal.setImageDescriptor(Icons.JOURNAL.descriptor()); // without one GTK leaves its place empty
		this.journal.setChecked(isJournal);
		sort = new Choice<>(Messages.sortTip, List.of(Order.values()), MemoActions::word, order, sorting);
		update(false, false);
	}

	void contributeTo(IActionBars bars) {
		for (Action action : new Action[] { write, change, go, delete }) {
			bars.getToolBarManager().add(action);
			bars.getMenuManager().add(action);
		}
		ActionContributionItem withText = new ActionContributionItem(journal);
		withText.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		bars.getToolBarManager().add(new Separator());
		bars.getToolBarManager().add(withText);
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(sort.asMenu(Messages.sortMenu));
		bars.getMenuManager().add(journal);
		delete.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
	}

	/** Gives the list its context menu and the key that goes there. */
	void serve(Table list) {
		MenuManager menu = new MenuManager();
		menu.add(go);
		menu.add(change);
		menu.add(new Separator());
		menu.add(write);
		menu.add(delete);
		list.setMenu(menu.createContextMenu(list));
		list.addDisposeListener(event -> menu.dispose());
		list.addListener(SWT.DefaultSelection, this::enter);
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2 && change.isEnabled()) {
				change.run();
			}
		});
	}

	private void enter(Event event) {
		if (go.isEnabled()) {
			go.run();
		} else if (change.isEnabled()) {
			change.run();
		}
		event.doit = false;
	}

	/**
	 * @param selected whether a memo is selected
	 * @param placed   whether it is on something that can be gone to
	 */
	void update(boolean selected, boolean placed) {
		change.setEnabled(selected);
		delete.setEnabled(selected);
		go.setEnabled(placed);
	}

	/** Says whether there is a study to write memos in. */
	void setOpen(boolean open) {
		write.setEnabled(open);
	}

	/** Shows how they are sorted. */
	void update(boolean isJournal) {
		sort.update();
		journal.setChecked(isJournal);
	}

	static String word(Order order) {
		return switch (order) {
		case WRITTEN -> Messages.sortWritten;
		case CHANGED -> Messages.sortChanged;
		case TYPE -> Messages.columnType;
		case TARGET -> Messages.sortTarget;
		case TITLE -> Messages.columnMemo;
		case AUTHOR -> Messages.columnBy;
		};
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

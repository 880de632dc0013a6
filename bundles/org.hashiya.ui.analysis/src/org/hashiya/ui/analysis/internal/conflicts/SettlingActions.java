// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.conflicts;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.hashiya.store.Conflict;
import org.hashiya.ui.icons.Icons;

/** Keep what stands, or take the other: buttons, context menu and keys, the same everywhere. */
final class SettlingActions {

	private final Action keep;
	private final Action take;
	private @Nullable IActionBars shownIn;

	SettlingActions(Runnable keeping, Runnable taking) {
		keep = action(Icons.CONFLICTS, keeping);
		take = action(Icons.REDO, taking);
		update(null, false);
	}

	private static Action action(Icons icon, Runnable runnable) {
		Action action = new Action() {
			@Override
			public void run() {
				runnable.run();
			}
		};
		action.setImageDescriptor(icon.descriptor());
		return action;
	}

	void contributeTo(IActionBars bars) {
		shownIn = bars;
		for (Action action : new Action[] { keep, take }) {
			ActionContributionItem item = new ActionContributionItem(action);
			item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
			bars.getToolBarManager().add(item);
			bars.getMenuManager().add(action);
		}
	}

	/** Gives the list the context menu and the keys. */
	void serve(Control list) {
		MenuManager menu = new MenuManager();
		menu.add(keep);
		menu.add(take);
		list.setMenu(menu.createContextMenu(list));
		list.addDisposeListener(event -> menu.dispose());
		list.addListener(SWT.KeyDown, this::press);
	}

	private void press(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		Action action = !enter ? null : modifiers == 0 ? keep : modifiers == SWT.SHIFT ? take : null;
		if (action != null && action.isEnabled()) {
			event.doit = false;
			action.run();
		}
	}

	/** Names the two after what is selected. */
	void update(@Nullable Conflict selected, boolean canChange) {
		boolean codes = ConflictWords.isSameName(selected);
		keep.setText(codes ? Messages.keepBoth : Messages.keep);
		keep.setToolTipText(codes ? Messages.keepBothTip : Messages.keepTip);
		take.setText(codes ? Messages.mergeCodes : Messages.take);
		take.setToolTipText(codes ? Messages.mergeCodesTip : Messages.takeTip);
		keep.setEnabled(selected != null && canChange);
		take.setEnabled(selected != null && canChange);
		IActionBars bars = shownIn;
		if (bars != null) {
			bars.getToolBarManager().update(true);
		}
	}
}

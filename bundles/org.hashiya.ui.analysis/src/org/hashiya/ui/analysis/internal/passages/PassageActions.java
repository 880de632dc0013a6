// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.swt.widgets.Control;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.parts.KeysBesideFields;
import org.hashiya.ui.parts.MemoSubject;

/** The buttons and menus of the view. */
final class PassageActions {

	private final Action open;
	private final Action copy;
	private final Action subcodes;
	private final Action pin;
	private final Action all;
	private final Action recode;
	private final Action uncode;
	private final Action memo;
	private final Action find;
	private final Action export;
	private final Arranging arranging;

	/** What is done to the passages themselves. */
	interface Work {

		/** Gives them another code. */
		void recode();

		/** Takes codings off. */
		void uncode();

		/** Writes a memo on each. */
		void note();

		/** The menu of the codings on the selected passages, to write a memo on one. */
		IMenuManager codings();

		/** Goes to the query. */
		void query();

		/** Writes them to a file. */
		void export();

		/** The menu of cases that the selected passages belong to. */
		IMenuManager cases();
	}

	private final Work work;

	PassageActions(Runnable opening, Runnable copying, Consumer<Boolean> withSubcodes, Consumer<Boolean> pinned, Runnable showingAll, Arranging arranging, Work work) {
		this.work = work;
		this.arranging = arranging;
		export = push(Messages.export, Messages.exportTip, work::export);
		export.setImageDescriptor(Icons.EXPORT.descriptor());
		recode = push(Messages.recode, Messages.recodeTip, work::recode);
		uncode = push(Messages.uncode, Messages.uncodeTip, work::uncode);
		uncode.setImageDescriptor(Icons.DELETE.descriptor());
		memo = push(Messages.memo, Messages.memoTip, work::note);
		memo.setActionDefinitionId(MemoSubject.COMMAND);
		find = push(Messages.query, Messages.queryTip, work::query);
		open = push(Messages.open, "", opening); //$NON-NLS-1$
		open.setImageDescriptor(Icons.DOCUMENT.descriptor());
		copy = push(Messages.copy, Messages.copyTip, copying);
		copy.setImageDescriptor(Icons.COPY.descriptor());
		subcodes = toggle(Messages.subcodes, Messages.subcodesTip, withSubcodes);
		subcodes.setImageDescriptor(Icons.SUBCODE.descriptor());
		pin = toggle(Messages.pin, Messages.pinTip, pinned);
		all = push(Messages.showAll, Messages.showAllTip, showingAll);
	}

	void contributeTo(IActionBars bars, Control part) {
		ActionContributionItem pinText = new ActionContributionItem(pin);
		pinText.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		bars.getToolBarManager().add(subcodes);
		bars.getToolBarManager().add(pinText);
		bars.getToolBarManager().add(new Separator());
		arranging.contributeTo(bars.getToolBarManager(), bars::updateActionBars);
		bars.getToolBarManager().add(new Separator());
		bars.getToolBarManager().add(copy);
		bars.getToolBarManager().add(export);
		bars.getMenuManager().add(subcodes);
		bars.getMenuManager().add(pin);
		bars.getMenuManager().add(all);
		bars.getMenuManager().add(find);
		bars.getMenuManager().add(new Separator());
		arranging.contributeTo(bars.getMenuManager());
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(copy);
		bars.getMenuManager().add(export);
		KeysBesideFields.answer(bars, part, ActionFactory.DELETE, uncode); // words of the query are copied and deleted while it is typed
		KeysBesideFields.answer(bars, part, ActionFactory.COPY, copy);
	}

	/** The key that writes memos elsewhere writes them here on the selected passages. */
	void takeKeys(IHandlerService handlers) {
		handlers.activateHandler(MemoSubject.COMMAND, new ActionHandler(memo));
	}

	/** The menu of a passage. */
	void fillContextMenu(IMenuManager menu) {
		menu.add(open);
		menu.add(new Separator());
		menu.add(recode);
		menu.add(uncode);
		menu.add(memo);
		menu.add(work.codings());
		menu.add(work.cases());
		menu.add(new Separator());
		menu.add(copy);
		menu.add(export);
	}

	/** Shows what is chosen now. */
	void update(PassageChoice choice, boolean pinned, boolean hasPassages) {
		subcodes.setChecked(choice.subcodes());
		subcodes.setEnabled(choice.code() != null && !choice.isQuery());
		pin.setChecked(pinned);
		all.setEnabled(choice.code() != null || choice.document() != null || choice.coder() != null || choice.isQuery());
		arranging.update();
		copy.setEnabled(hasPassages);
		export.setEnabled(hasPassages);
		open.setEnabled(hasPassages);
		recode.setEnabled(hasPassages);
		uncode.setEnabled(hasPassages);
		memo.setEnabled(hasPassages);
	}

	private static Action push(String text, String tip, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		if (!tip.isEmpty()) {
			action.setToolTipText(tip);
		}
		return action;
	}

	private static Action toggle(String text, String tip, Consumer<Boolean> changed) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				changed.accept(isChecked());
			}
		};
		action.setToolTipText(tip);
		return action;
	}
}

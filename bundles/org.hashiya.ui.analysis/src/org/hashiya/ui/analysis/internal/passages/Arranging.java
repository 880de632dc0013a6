// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.analysis.retrieval.PassageOrder;
import org.hashiya.ui.analysis.internal.Choice;

/** The buttons and menu entries by which passages are grouped and sorted. */
final class Arranging {

	private final Supplier<Arrangement> arrangement;
	private final Choice<@NonNull PassageGrouping> grouping;
	private final Choice<@NonNull PassageOrder> order;
	private final Action reversed;
	private final Action expand;
	private final Action collapse;
	private Runnable widened = () -> {
		// there are no buttons yet
	};

	/**
	 * @param arrange is told how the person wants them
	 * @param openAll is told whether all groups are to be open or closed
	 */
	Arranging(Supplier<Arrangement> arrangement, Consumer<Arrangement> arrange, Consumer<Boolean> openAll) {
		this.arrangement = arrangement;
		grouping = new Choice<>(Messages.groupTip, List.of(PassageGrouping.values()), Arranging::word, () -> arrangement.get().grouping(), value -> arrange.accept(arrangement.get().by(value)));
		order = new Choice<>(Messages.sortTip, List.of(PassageOrder.values()), Arranging::word, () -> arrangement.get().order(), value -> arrange.accept(arrangement.get().sorted(value)));
		reversed = new Action(Messages.reversed, Action.AS_CHECK_BOX) {
			@Override
			public void run() {
				arrange.accept(arrangement.get().reversed(isChecked()));
			}
		};
		reversed.setToolTipText(Messages.reversedTip);
		expand = push(Messages.expandAll, () -> openAll.accept(true));
		collapse = push(Messages.collapseAll, () -> openAll.accept(false));
	}

	/** @param relayout gives the buttons the room that they need */
	void contributeTo(IToolBarManager toolBar, Runnable relayout) {
		widened = relayout;
		toolBar.add(withText(grouping));
		toolBar.add(withText(order));
	}

	void contributeTo(IMenuManager menu) {
		menu.add(grouping.asMenu(Messages.groupMenu));
		menu.add(order.asMenu(Messages.sortMenu));
		menu.add(reversed);
		menu.add(expand);
		menu.add(collapse);
	}

	/** Shows what is chosen now. */
	void update() {
		String before = grouping.getText() + order.getText();
		grouping.update();
		order.update();
		if (!before.equals(grouping.getText() + order.getText())) {
			widened.run(); // a longer text pushes the others out of sight
		}
		reversed.setChecked(arrangement.get().reversed());
		boolean grouped = arrangement.get().grouping() != PassageGrouping.NONE;
		expand.setEnabled(grouped);
		collapse.setEnabled(grouped);
	}

	static String word(PassageGrouping value) {
		return switch (value) {
		case NONE -> Messages.groupNone;
		case CODE -> Messages.groupCode;
		case DOCUMENT -> Messages.groupDocument;
		case CASE -> Messages.groupCase;
		case CODER -> Messages.groupCoder;
		};
	}

	static String word(PassageOrder value) {
		return switch (value) {
		case PLACE -> Messages.sortPlace;
		case DOCUMENT -> Messages.sortDocument;
		case CODE -> Messages.sortCode;
		case CODER -> Messages.sortCoder;
		case TIME -> Messages.sortTime;
		case LENGTH -> Messages.sortLength;
		};
	}

	private static ActionContributionItem withText(Action action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}

	private static Action push(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}

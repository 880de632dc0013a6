// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Unit;
import org.hashiya.ui.analysis.internal.Choice;
import org.hashiya.ui.icons.Icons;

/** The buttons and menus of the view. The toolbar has what is changed often; the menu, reached by keyboard, has all. */
final class FrequencyActions {

	private final Supplier<FrequencySettings> settings;
	private final Consumer<FrequencySettings> change;
	private final Choice<@NonNull Unit> unit;
	private final Choice<@NonNull Breakdown> breakdown;
	private final Toggle subcodes;
	private final Toggle rates;
	private final Toggle paths;
	private final Action codebookOrder;
	private final Action copy;
	private final Action export;
	private final Action passages;
	private @Nullable IToolBarManager tools;

	/**
	 * @param change is told what the person wants to see
	 */
	FrequencyActions(Supplier<FrequencySettings> settings, Consumer<FrequencySettings> change, Runnable copying, Runnable exporting, Runnable showing) {
		this.settings = settings;
		this.change = change;
		unit = new Choice<>(Messages.unitTip, List.of(Unit.values()), FrequencyWords::unit, () -> settings.get().unit(), value -> change.accept(settings.get().withUnit(value)));
		breakdown = new Choice<>(Messages.breakdownTip, List.of(Breakdown.values()), FrequencyWords::breakdown, () -> settings.get().breakdown(),
				value -> change.accept(settings.get().by(value)));
		subcodes = new Toggle(Messages.subcodes, Messages.subcodesTip, FrequencySettings::subcodes, FrequencySettings::withSubcodes);
		subcodes.setImageDescriptor(Icons.SUBCODE.descriptor());
		rates = new Toggle(Messages.rates, Messages.ratesTip, FrequencySettings::rates, FrequencySettings::withRates);
		paths = new Toggle(Messages.paths, Messages.pathsTip, FrequencySettings::paths, FrequencySettings::withPaths);
		codebookOrder = action(Messages.codebookOrder, "", () -> change.accept(settings.get().sorted(SortOrder.CODEBOOK))); //$NON-NLS-1$
		copy = action(Messages.copy, Messages.copyTip, copying);
		copy.setImageDescriptor(Icons.COPY.descriptor());
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		export = action(Messages.export, Messages.exportTip, exporting);
		export.setImageDescriptor(Icons.EXPORT.descriptor());
		passages = action(Messages.showPassages, "", showing); //$NON-NLS-1$
		passages.setImageDescriptor(Icons.PASSAGES.descriptor());
	}

	void contributeTo(IActionBars bars) {
		IToolBarManager toolBar = bars.getToolBarManager();
		tools = toolBar;
		toolBar.add(withText(unit));
		toolBar.add(withText(breakdown));
		toolBar.add(subcodes);
		toolBar.add(new Separator());
		toolBar.add(copy);
		toolBar.add(export);
		IMenuManager menu = bars.getMenuManager();
		menu.add(unit.asMenu(Messages.unitMenu));
		menu.add(breakdown.asMenu(Messages.breakdownMenu));
		menu.add(subcodes);
		menu.add(rates);
		menu.add(new Separator());
		menu.add(paths);
		menu.add(codebookOrder);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(export);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
	}

	/** The menu of a line. */
	void fillContextMenu(IMenuManager menu) {
		menu.add(passages);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(export);
	}

	/** Shows what is chosen now. */
	void update(boolean hasNumbers) {
		unit.update();
		breakdown.update();
		List.of(subcodes, rates, paths).forEach(Toggle::update);
		rates.setEnabled(settings.get().unit() != Unit.DOCUMENTS);
		codebookOrder.setEnabled(settings.get().order().key() != SortOrder.Key.CODEBOOK);
		copy.setEnabled(hasNumbers);
		export.setEnabled(hasNumbers);
		if (tools instanceof ToolBarManager manager && manager.getControl() != null) {
			manager.getControl().requestLayout(); // a button with a longer text pushes the others out of sight
		}
	}

	private static ActionContributionItem withText(Action action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}

	private static Action action(String text, String tip, Runnable run) {
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

	/** One of the settings that are on or off. */
	private final class Toggle extends Action {

		private final Predicate<FrequencySettings> isOn;
		private final BiFunction<FrequencySettings, Boolean, FrequencySettings> set;

		Toggle(String text, String tip, Predicate<FrequencySettings> isOn, BiFunction<FrequencySettings, Boolean, FrequencySettings> set) {
			super(text, AS_CHECK_BOX);
			this.isOn = isOn;
			this.set = set;
			setToolTipText(tip);
		}

		void update() {
			setChecked(isOn.test(settings.get()));
		}

		@Override
		public void run() {
			change.accept(set.apply(settings.get(), isChecked()));
		}
	}
}

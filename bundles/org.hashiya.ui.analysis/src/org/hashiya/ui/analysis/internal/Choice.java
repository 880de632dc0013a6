// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/**
 * One of several values, chosen from a menu that hangs on a button of a view's toolbar or in the view's menu. The button shows the value.
 *
 * @param <T> the values
 */
public final class Choice<@NonNull T> extends Action implements IMenuCreator {

	private final List<T> values;
	private final Function<T, String> label;
	private final Supplier<T> chosen;
	private final Consumer<T> choose;
	private @Nullable MenuManager menu;

	/**
	 * @param tip what is chosen here
	 */
	public Choice(String tip, List<T> values, Function<T, String> label, Supplier<T> chosen, Consumer<T> choose) {
		super("", AS_DROP_DOWN_MENU); //$NON-NLS-1$
		this.values = List.copyOf(values);
		this.label = label;
		this.chosen = chosen;
		this.choose = choose;
		setToolTipText(tip);
		setMenuCreator(this);
		update();
	}

	/** Shows what is chosen now. */
	public void update() {
		setText(label.apply(chosen.get()));
	}

	/** The values as radio buttons, for a menu. */
	public MenuManager asMenu(String title) {
		MenuManager manager = new MenuManager(title);
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(shown -> values.forEach(value -> manager.add(radio(value))));
		manager.add(radio(values.getFirst())); // an empty menu is not shown at all
		return manager;
	}

	private IAction radio(T value) {
		Action action = new Action(label.apply(value), AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					choose.accept(value);
					update();
				}
			}
		};
		action.setChecked(value.equals(chosen.get()));
		return action;
	}

	@Override
	public void runWithEvent(@Nullable Event event) {
		if (event != null && event.widget instanceof ToolItem item) {
			Menu shown = open(item.getParent());
			var bounds = item.getBounds();
			shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
			shown.setVisible(true);
		}
	}

	@Override
	public @Nullable Menu getMenu(@Nullable Control parent) {
		return parent == null ? null : open(parent);
	}

	private Menu open(Control parent) {
		dispose();
		MenuManager manager = new MenuManager();
		values.forEach(value -> manager.add(new ActionContributionItem(radio(value))));
		menu = manager;
		return manager.createContextMenu(parent);
	}

	@Override
	public @Nullable Menu getMenu(@Nullable Menu parent) {
		return null; // see asMenu
	}

	@Override
	public void dispose() {
		MenuManager before = menu;
		menu = null;
		if (before != null) {
			before.dispose();
		}
	}
}

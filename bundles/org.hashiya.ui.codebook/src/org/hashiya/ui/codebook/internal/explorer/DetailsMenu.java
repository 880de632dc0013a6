// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IMemento;

/** The menu of details that can be shown in columns; those that are shown are ticked. */
@NonNullByDefault({}) // the platform says nothing of null
public final class DetailsMenu extends MenuManager {

	private static final String DETAILS = "details"; //$NON-NLS-1$
	private static final String SEPARATOR = " "; //$NON-NLS-1$

	/** @param page where they are shown */
	public DetailsMenu(ExplorerPage page) {
		super(ExplorerMessages.Columns_menu);
		setRemoveAllWhenShown(true);
		addMenuListener(menu -> fill(menu, page));
		add(new Action() {
			// or the menu would be taken for an empty one
		});
	}

	private static void fill(IMenuManager menu, ExplorerPage page) {
		for (Detail detail : Detail.values()) {
			Action action = new Action(detail.heading(), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					Set<Detail> chosen = EnumSet.noneOf(Detail.class);
					chosen.addAll(page.details());
					if (!chosen.remove(detail)) {
						chosen.add(detail);
					}
					page.showDetails(chosen);
				}
			};
			action.setChecked(page.details().contains(detail));
			menu.add(action);
		}
	}

	/** Keeps what is shown until the next start. */
	public static void remember(ExplorerPage page, IMemento state) {
		state.putString(DETAILS, String.join(SEPARATOR, page.details().stream().map(Detail::name).toList()));
	}

	/** What was shown when the window was closed. */
	public static Set<Detail> remembered(IMemento state) {
		Set<Detail> details = EnumSet.noneOf(Detail.class);
		String names = state.getString(DETAILS);
		if (names != null) {
			Arrays.stream(Detail.values()).filter(detail -> Arrays.asList(names.split(SEPARATOR)).contains(detail.name())).forEach(details::add);
		}
		return details;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
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
	private static final String WIDTH = ":"; //$NON-NLS-1$

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

	/** Keeps what is shown until the next start, with the width of each column. */
	static void remember(Set<Detail> shown, Map<Detail, Integer> widths, IMemento state) {
		state.putString(DETAILS, String.join(SEPARATOR, shown.stream().map(detail -> detail.name() + WIDTH + widths.getOrDefault(detail, 0)).toList()));
	}

	/** What was shown when the window was closed, and how wide; 0 where that is not known. */
	static Map<Detail, Integer> remembered(IMemento state) {
		Map<Detail, Integer> details = new EnumMap<>(Detail.class);
		String names = state.getString(DETAILS);
		if (names != null) {
			for (String name : names.split(SEPARATOR)) {
				String width = name.substring(name.indexOf(WIDTH) + 1);
				Arrays.stream(Detail.values()).filter(detail -> name.equals(detail.name()) || name.startsWith(detail.name() + WIDTH)).findFirst()
						.ifPresent(detail -> details.put(detail, width.matches("[0-9]{1,4}") ? Integer.parseInt(width) : 0)); //$NON-NLS-1$
			}
		}
		return details;
	}
}

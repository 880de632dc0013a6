// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.ui.IActionBars;

/** The buttons and entries of a view all of whose acts need a study. */
public final class StudyTools {

	private StudyTools() {
	}

	/** Shows the names of buttons beside their pictures. */
	public static void withText(IContributionManager bar) {
		items(bar).forEach(item -> item.setMode(ActionContributionItem.MODE_FORCE_TEXT));
	}

	/**
	 * Lets them be pressed, or not.
	 *
	 * @param answered what the view does for commands of the edit menu
	 */
	public static void enable(IActionBars bars, List<Action> answered, boolean open) {
		answered.forEach(action -> action.setEnabled(open));
		Stream.concat(items(bars.getToolBarManager()), items(bars.getMenuManager())).forEach(item -> item.getAction().setEnabled(open));
	}

	private static Stream<ActionContributionItem> items(IContributionManager manager) {
		return Arrays.stream(manager.getItems()).filter(ActionContributionItem.class::isInstance).map(ActionContributionItem.class::cast);
	}
}

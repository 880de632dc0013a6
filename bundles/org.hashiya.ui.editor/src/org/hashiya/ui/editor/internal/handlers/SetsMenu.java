// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.work.LensChoices;

/** The code sets of the study in front, to see in its texts the codes of one of them; where there is none, how one comes by it. */
public final class SetsMenu extends LensMenu {

	@Override
	List<IAction> entries(Optional<LensChoices> choices) {
		List<IAction> sets = choices.stream().flatMap(lens -> lens.sets().stream()).map(LensMenu::entry).toList();
		if (!sets.isEmpty()) {
			return sets;
		}
		IAction none = new Action(Messages.Lens_noSets) {
			// says what is to be done
		};
		none.setEnabled(false);
		return List.of(none);
	}
}

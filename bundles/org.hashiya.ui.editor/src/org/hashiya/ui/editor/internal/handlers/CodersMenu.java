// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.hashiya.ui.editor.internal.work.LensChoices;

/** The coders of the study in front, to see in its texts what one of them did. Nothing where there is but one. */
public final class CodersMenu extends LensMenu {

	@Override
	List<IAction> entries(Optional<LensChoices> choices) {
		return choices.stream().flatMap(lens -> lens.coders().stream()).map(LensMenu::entry).toList();
	}
}

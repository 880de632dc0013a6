// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.CaretMenu;
import org.hashiya.ui.parts.CasesMenu;

/** In the menu of a text: the cases that the passages belong to which stand at the caret, or in the selection. */
@NonNullByDefault({}) // the platform says nothing of null
public final class PassageCasesMenu extends CaretMenu {

	@Override
	protected void fill(MenuManager menu, IWorkbenchWindow window, @NonNull OpenStudy open, @NonNull List<@NonNull Passage> passages) {
		new CasesMenu(window, open, passages.stream().map(passage -> new Target(ElementKind.PASSAGE, passage.id(), passage.document())).toList()).fill(menu);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Passage;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.CaretMenu;

/** In the menu of a text: the codings at the caret, or in the selection, to write a memo on one. */
@NonNullByDefault({}) // the platform says nothing of null
public final class CodingMemosMenu extends CaretMenu {

	@Override
	protected void fill(MenuManager menu, IWorkbenchWindow window, @NonNull OpenStudy open, @NonNull List<@NonNull Passage> passages) {
		CodingMemos.fill(menu, window, open, passages);
	}
}

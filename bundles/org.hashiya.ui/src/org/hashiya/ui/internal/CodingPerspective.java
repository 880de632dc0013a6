// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.hashiya.ui.parts.PartIds;

/** Documents at the start, the text in the middle, the codebook at the end, counts and passages below. */
public final class CodingPerspective implements IPerspectiveFactory {

	/** On a screen lower than this, in points, the views below the text need a larger share of it. */
	private static final int LOW = 900;

	/** How much of the height is the text's: of the rest two passages are to be seen whole under their query, on the screens of small laptops too. */
	static float textShare(int screen) {
		return screen < LOW ? 0.6f : 0.7f;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(PartIds.EXPLORER, IPageLayout.LEFT, 0.17f, editors);
		layout.addView(PartIds.CODEBOOK, IPageLayout.RIGHT, 0.74f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, textShare(Display.getCurrent().getPrimaryMonitor().getClientArea().height), editors); //$NON-NLS-1$
		below.addView(PartIds.FREQUENCIES);
		below.addView(PartIds.PASSAGES);
		below.addPlaceholder(PartIds.FIND);
		below.addPlaceholder(PartIds.TO_BE_PLACED); // there when something waits
		below.addPlaceholder(PartIds.CONFLICTS); // there when two people changed one thing
		below.addPlaceholder(PartIds.MILESTONES);
		below.addPlaceholder(PartIds.MEMOS);
		for (String view : new String[] { PartIds.EXPLORER, PartIds.CODEBOOK, PartIds.FREQUENCIES, PartIds.PASSAGES, PartIds.FIND, PartIds.TO_BE_PLACED, PartIds.CONFLICTS, PartIds.MILESTONES,
				PartIds.MEMOS }) {
			layout.addShowViewShortcut(view);
		}
	}
}

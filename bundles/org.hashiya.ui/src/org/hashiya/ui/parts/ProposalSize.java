// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Opens a list of proposals as high as these are; the toolkit's own has room for ten, and covers with it what is below the field. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ProposalSize {

	private static final int MOST_ROWS = 10;
	/** What a row of a list has above and below its text, in pixels. */
	private static final int AROUND_ROW = 6;
	/** The frame of the list. */
	private static final int FRAME = 8;
	private static final int NARROWEST = 300;

	private ProposalSize() {
	}

	/** From now on; a list that is open already keeps its height. */
	public static void fit(ContentProposalAdapter adapter) {
		IContentProposalProvider provider = adapter.getContentProposalProvider();
		adapter.setContentProposalProvider((contents, position) -> {
			IContentProposal[] proposals = provider.getProposals(contents, position);
			adapter.setPopupSize(size(adapter.getControl(), Math.min(MOST_ROWS, proposals.length)));
			return proposals;
		});
	}

	private static Point size(Control field, int rows) {
		GC gc = new GC(field);
		try {
			return new Point(Math.max(NARROWEST, field.getSize().x), rows * (gc.getFontMetrics().getHeight() + AROUND_ROW) + FRAME);
		} finally {
			gc.dispose();
		}
	}
}

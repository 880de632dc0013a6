// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** Keeps a list of proposals as high as these are; the toolkit's own has room for ten, and covers with it what is below the field. */
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

	/** From now on, and again whenever what is typed leaves more or fewer. */
	public static void fit(ContentProposalAdapter adapter) {
		IContentProposalProvider provider = adapter.getContentProposalProvider();
		adapter.setContentProposalProvider((contents, position) -> {
			IContentProposal[] proposals = provider.getProposals(contents, position);
			Point size = size(adapter.getControl(), Math.min(MOST_ROWS, proposals.length));
			adapter.setPopupSize(size);
			if (adapter.isProposalPopupOpen() && proposals.length > 0) {
				resize(adapter.getControl(), size.y);
			}
			return proposals;
		});
	}

	/** The toolkit asks for the size when it opens its list, and never again. A list above its field stays with its lower edge where it is, another with its upper one, as far as the screen reaches. */
	private static void resize(Control field, int height) {
		for (Shell shell : field.getShell().getShells()) {
			if (shell.getData() instanceof PopupDialog && hasList(shell)) {
				Rectangle bounds = shell.getBounds();
				Rectangle screen = shell.getMonitor().getClientArea();
				boolean above = bounds.y + bounds.height <= field.toDisplay(0, 0).y;
				int top = above ? bounds.y + bounds.height - height : Math.min(bounds.y, screen.y + screen.height - height);
				shell.setBounds(bounds.x, Math.max(screen.y, top), bounds.width, height);
			}
		}
	}

	private static boolean hasList(Composite popup) {
		return Arrays.stream(popup.getChildren()).anyMatch(child -> child instanceof Table || child instanceof Composite inner && hasList(inner));
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

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;

/** A viewer that shows very long lines as several, and copies them as the one that they are. */
final class ReadingViewer extends SourceViewer {

	private @Nullable BrokenLines lines;
	private @Nullable Revealing revealing;

	/** Scrolls to a range, in positions of the document. */
	@FunctionalInterface
	interface Revealing {
		void reveal(int start, int end);
	}

	ReadingViewer(Composite parent, int styles) {
		super(parent, null, styles);
	}

	@Override
	protected StyledText createTextWidget(@Nullable Composite parent, int styles) {
		return new ReadingText(parent, styles);
	}

	/** The widget. */
	ReadingText text() {
		if (getTextWidget() instanceof ReadingText text) {
			return text;
		}
		throw new IllegalStateException("disposed"); //$NON-NLS-1$
	}

	void revealBy(Revealing how) {
		revealing = how;
	}

	@Override
	protected IDocumentAdapter createDocumentAdapter() {
		BrokenLines made = new BrokenLines(super.createDocumentAdapter());
		lines = made;
		return made;
	}

	private boolean isBroken() {
		BrokenLines shown = lines;
		return shown != null && shown.isBroken();
	}

	/** The viewer takes the document's lines for the widget's. */
	@Override
	protected void internalRevealRange(int start, int end) {
		Revealing how = revealing;
		if (isBroken() && how != null) {
			how.reveal(start, end);
		} else {
			super.internalRevealRange(start, end);
		}
	}

	/** The widget would put a line feed into the clipboard where it breaks a line. */
	@Override
	public void doOperation(int operation) {
		StyledText text = getTextWidget();
		if (!isBroken() || operation != COPY && operation != CUT || text.getSelectionCount() == 0) {
			super.doOperation(operation);
			return;
		}
		Clipboard clipboard = new Clipboard(text.getDisplay());
		try {
			clipboard.setContents(new Object[] { text.getTextRange(text.getSelectionRange().x, text.getSelectionCount()) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		if (operation == CUT) {
			text.invokeAction(ST.DELETE_NEXT); // what is selected, through the same checks as the key
		}
	}
}

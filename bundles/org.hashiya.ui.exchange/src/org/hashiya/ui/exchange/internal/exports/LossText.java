// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows what an export loses; it can be selected and copied. */
@NonNullByDefault({}) // the platform says nothing of null
final class LossText {

	private static final int WIDTH = 560;
	private static final int LINES = 8;

	private LossText() {
	}

	/** The text, in an area that grows with the window. */
	static Control area(Composite parent, String losses) {
		Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setText(losses);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.getLineHeight() * LINES).applyTo(text);
		return text;
	}

	/** Shows it by itself; nobody waits for the end. */
	static void open(Shell parent, String losses) {
		MessageDialog dialog = new MessageDialog(parent, Messages.lossesTitle, null, Messages.lossesText, MessageDialog.INFORMATION, 0, Messages.close) {
			@Override
			protected Control createCustomArea(Composite area) {
				return LossText.area(area, losses);
			}

			@Override
			protected boolean isResizable() {
				return true;
			}
		};
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}

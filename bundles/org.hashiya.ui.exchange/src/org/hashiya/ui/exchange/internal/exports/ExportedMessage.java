// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.text.Isolates;

/** Says where an export is and what of a project it lacks, and offers to open the folder, and a page in the browser, which prints it. Nobody waits for the answer. */
@NonNullByDefault({}) // the platform says nothing of null
final class ExportedMessage extends MessageDialog {

	private static final String PAGE = ".html"; //$NON-NLS-1$

	private final ExportRequest.Exported exported;
	private final boolean page;

	ExportedMessage(Shell window, ExportRequest.Exported exported) {
		super(window, Messages.doneTitle, null, NLS.bind(exported.losses().isEmpty() ? Messages.done : Messages.doneLosing, Isolates.wrap(exported.file().toString())), INFORMATION,
				isPage(exported) ? 0 : 1, labels(exported));
		this.exported = exported;
		page = isPage(exported);
		setBlockOnOpen(false);
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		return exported.losses().isEmpty() ? null : LossText.area(parent, LossWords.of(exported.losses()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		int choice = page ? button : button + 1;
		if (choice == 0) {
			Program.launch(exported.file().toString());
		} else if (choice == 1) {
			Program.launch(String.valueOf(exported.file().getParent()));
		}
	}

	private static boolean isPage(ExportRequest.Exported exported) {
		return exported.file().toString().endsWith(PAGE);
	}

	private static String[] labels(ExportRequest.Exported exported) {
		return isPage(exported) ? new String[] { Messages.openPage, Messages.openFolder, Messages.close } : new String[] { Messages.openFolder, Messages.close };
	}
}

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

/** Says where an export is and what of a project it lacks, and offers to open the folder. Nobody waits for the answer. */
@NonNullByDefault({}) // the platform says nothing of null
final class ExportedMessage extends MessageDialog {

	private static final int OPEN_FOLDER = 0;

	private final ExportRequest.Exported exported;

	ExportedMessage(Shell window, ExportRequest.Exported exported) {
		super(window, Messages.doneTitle, null, NLS.bind(exported.losses().isEmpty() ? Messages.done : Messages.doneLosing, Isolates.wrap(exported.file().toString())), INFORMATION, 1, Messages.openFolder,
				Messages.close);
		this.exported = exported;
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
		if (button == OPEN_FOLDER) {
			Program.launch(String.valueOf(exported.file().getParent()));
		}
	}
}

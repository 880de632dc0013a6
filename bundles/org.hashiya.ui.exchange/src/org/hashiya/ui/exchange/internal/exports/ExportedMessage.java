// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.text.Isolates;

/** Says where an export is, and offers to open the folder. Nobody waits for the answer. */
@NonNullByDefault({}) // the platform says nothing of null
final class ExportedMessage extends MessageDialog {

	private static final int OPEN_FOLDER = 0;

	private final Path exported;

	ExportedMessage(Shell window, Path exported) {
		super(window, Messages.doneTitle, null, NLS.bind(Messages.done, Isolates.wrap(exported.toString())), INFORMATION, 1, Messages.openFolder, Messages.close);
		this.exported = exported;
		setBlockOnOpen(false);
	}

	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		if (button == OPEN_FOLDER) {
			Program.launch(String.valueOf(exported.getParent()));
		}
	}
}

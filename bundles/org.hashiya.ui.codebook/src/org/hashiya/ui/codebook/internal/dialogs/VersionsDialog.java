// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.parts.QuietDialog;

/** Shows all versions of a definition, to be read and copied. */
@NonNullByDefault({}) // the platform says nothing of null
public final class VersionsDialog extends QuietDialog {

	private static final int WIDTH = 520;
	private static final int HEIGHT = 320;

	private final String code;
	private final String versions;

	/** @param versions what is shown, with all versions */
	public VersionsDialog(Shell parent, String code, String versions) {
		super(parent, Messages.Versions_title);
		this.code = code;
		this.versions = versions;
	}

	@Override
	protected void fill(Composite area) {
		setMessage(Phrases.of(Messages.Versions_message, code));
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setText(versions.replace("\n", Text.DELIMITER)); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}

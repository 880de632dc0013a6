// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.parts.FileQuestion;

import com.ibm.icu.text.MessageFormat;

/** Shows the report of an erasure, which can be copied and saved. Nobody waits for its end. */
@NonNullByDefault({}) // the platform says nothing of null
final class ErasureReportDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int SAVE = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 320;

	private final String report;

	ErasureReportDialog(Shell parent, String report) {
		super(parent);
		this.report = report;
		setHelpAvailable(false);
		setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.reportTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.reportTitle);
		setMessage(Messages.reportMessage);
		Composite area = (Composite) super.createDialogArea(parent);
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setText(report);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).indent(8, 8).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.copy, false);
		createButton(parent, SAVE, Messages.save, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case COPY -> {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { report }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
		case SAVE -> save();
		default -> super.buttonPressed(button);
		}
	}

	private void save() {
		FileQuestion.save(Messages.saveTitle, List.of(), Messages.saveName + ".txt").ask(getShell()).ifPresent(chosen -> { //$NON-NLS-1$
			try {
				Files.writeString(Path.of(chosen.path()), report);
				setErrorMessage(null);
			} catch (IOException e) {
				setErrorMessage(MessageFormat.format(Messages.notSaved, e.getMessage()));
			}
		});
	}
}

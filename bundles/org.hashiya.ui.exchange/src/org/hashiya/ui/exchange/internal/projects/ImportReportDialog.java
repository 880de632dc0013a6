// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.exchange.ImportReport;

/** Shows what became of each element of a project that was imported; it can be copied and saved. Nobody waits for its end. */
@NonNullByDefault({}) // the platform says nothing of null
final class ImportReportDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int SAVE = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 760;

	private final ImportReport report;
	private final String sentence;
	private ReportPane pane;

	/** @param sentence what was done */
	ImportReportDialog(Shell parent, ImportReport report, String sentence) {
		super(parent);
		this.report = report;
		this.sentence = sentence;
		setHelpAvailable(false);
		setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | SWT.RESIZE | getDefaultOrientation());
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
		setMessage(sentence);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite inner = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(inner);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
		pane = new ReportPane(inner, WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		pane.show(report);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.copy, false);
		createButton(parent, SAVE, Messages.save, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		pane.setFocus();
		return contents;
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case COPY -> ReportSaving.copy(pane);
		case SAVE -> setErrorMessage(ReportSaving.save(getShell(), report));
		default -> super.buttonPressed(button);
		}
	}
}

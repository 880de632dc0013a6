// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Fields with their names before them, and a button that says what will be done. Nothing waits for its end. */
@NonNullByDefault({}) // the platform says nothing of null
public abstract class FormDialog extends TitleAreaDialog {

	/** Wide enough for a sentence. */
	protected static final int WIDTH = 460;

	private final String title;
	private final String message;
	private final String act;
	private boolean touched;

	/** @param act what the button says */
	protected FormDialog(Shell parent, String title, String message, String act) {
		super(parent);
		this.title = title;
		this.message = message;
		this.act = act;
		setBlockOnOpen(false);
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Makes the fields, in two columns: the name, the field. */
	protected abstract void createFields(Composite area);

	/** What is wrong with what was typed, as a sentence; null where nothing is. */
	protected abstract @Nullable String wrong();

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		createFields(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, act, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	/** Something was typed or chosen. */
	protected final void changed() {
		touched = true;
		validate();
	}

	/** Looks again whether it can be done. */
	protected final void validate() {
		String wrong = wrong();
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(wrong == null);
		}
		setErrorMessage(touched && wrong != null && !wrong.isEmpty() ? wrong : null); // an empty field that nobody has touched needs no reproach
	}

	/** The name of a field. */
	protected static Label label(Composite area, String name) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 4).applyTo(label);
		return label;
	}

	/** A field of one line. */
	protected final Text line(Composite area, String name, String value) {
		label(area, name);
		Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> changed());
		return text;
	}

	/** A field of several lines, which Tab leaves. */
	protected final Text lines(Composite area, String name, String value, int lines) {
		label(area, name);
		Text text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		text.setText(value.replace("\n", Text.DELIMITER)); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, lines > 2).hint(WIDTH, lines * text.getLineHeight()).applyTo(text);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // who goes through the fields by key must get out again
			}
		});
		text.addModifyListener(event -> changed());
		return text;
	}

	/** What stands in a field of several lines, as it is kept. */
	protected static String typed(Text text) {
		return text.getText().replace("\r\n", "\n").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.util.function.BiConsumer;

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
import org.hashiya.model.Milestone;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.words.Wording;

/** Asks for the name and the description of a milestone, and says at once what is wrong with a name. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MilestoneDialog extends TitleAreaDialog {

	private static final int WIDTH = 420;
	private static final int LINES = 4;

	private final OpenStudy open;
	private final BiConsumer<String, String> then;
	private final @Nullable Milestone milestone;
	private Text nameField;
	private Text descriptionField;
	private String name;
	private String description;
	private boolean touched;

	/**
	 * @param milestone the one to change; null for a new one
	 * @param then      is told name and description when the person is done
	 */
	public MilestoneDialog(Shell parent, OpenStudy open, @Nullable Milestone milestone, BiConsumer<String, String> then) {
		super(parent);
		this.then = then;
		setBlockOnOpen(false); // nothing waits for its end
		this.open = open;
		this.milestone = milestone;
		name = milestone == null ? "" : milestone.name(); //$NON-NLS-1$
		description = milestone == null ? "" : milestone.description(); //$NON-NLS-1$
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
	}

	private String title() {
		return milestone == null ? Messages.setTitle : Messages.changeTitle;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title());
		setMessage(milestone == null ? Messages.setMessage : Messages.changeMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.nameLabel);
		nameField = new Text(area, SWT.SINGLE | SWT.BORDER);
		nameField.setText(name);
		nameField.setMessage(Messages.nameHint);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(nameField);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.descriptionLabel);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
		descriptionField = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		descriptionField.setText(description);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * descriptionField.getLineHeight()).applyTo(descriptionField);
		descriptionField.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // who goes through the fields by key must get out again
			}
		});
		nameField.addModifyListener(event -> {
			touched = true;
			name = nameField.getText();
			validate();
		});
		descriptionField.addModifyListener(event -> description = descriptionField.getText());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
		nameField.setFocus();
		nameField.selectAll();
	}

	private void validate() {
		String wrong = null;
		try {
			MilestoneActs.requireFree(open.study(), name, milestone);
		} catch (StudyProblem problem) {
			wrong = Wording.problem(problem);
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(wrong == null);
		}
		setErrorMessage(touched ? wrong : null); // an empty field that nobody has touched needs no reproach
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		then.accept(name.strip(), description.replace("\r\n", "\n").strip()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

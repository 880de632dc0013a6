// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Names;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.words.Wording;

/** Asks for the name, type and description of a variable. One that is there can be deleted here too. */
@NonNullByDefault({}) // the platform says nothing of null
public final class VariableDialog extends FormDialog {

	private static final int LINES = 3;

	private final Study study;
	private final @Nullable Variable variable;
	private final VariableDecision then;
	private Text name;
	private Combo type;
	private Text description;

	/** @param variable the one to change; null for a new one */
	public VariableDialog(Shell parent, Study study, @Nullable Variable variable, VariableDecision then) {
		super(parent, variable == null ? Messages.Variable_newTitle : Messages.Variable_changeTitle, Messages.Variable_message, variable == null ? Messages.Variable_newAct : Messages.Set_changeAct);
		this.study = study;
		this.variable = variable;
		this.then = then;
	}

	@Override
	protected void createFields(Composite area) {
		name = line(area, Messages.Name_name, variable == null ? "" : variable.name()); //$NON-NLS-1$
		label(area, Messages.Variable_type);
		type = Combos.readOnly(area);
		type.setItems(Messages.Variable_types.split(",")); //$NON-NLS-1$
		type.select(variable == null ? 0 : variable.type().ordinal());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
		description = lines(area, Messages.Name_description, variable == null ? "" : variable.description(), LINES); //$NON-NLS-1$
		name.setFocus();
		name.selectAll();
	}

	@Override
	protected String wrong() {
		try {
			String typed = Names.require(name.getText());
			boolean taken = study.variables().list().stream().anyMatch(other -> other.name().equals(typed) && other != variable);
			return taken ? Wording.problem(StudyProblem.of(StudyProblem.Kind.VARIABLE_EXISTS, typed)) : null;
		} catch (StudyProblem problem) {
			return name.getText().isEmpty() ? "" : Wording.problem(problem); //$NON-NLS-1$
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (variable != null) {
			createButton(parent, IDialogConstants.CLIENT_ID, Messages.Relation_delete, false);
		}
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.CLIENT_ID) {
			super.cancelPressed();
			then.delete();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		String typed = name.getText().strip();
		Variable.Type chosen = Variable.Type.values()[type.getSelectionIndex()];
		String text = typed(description);
		super.okPressed();
		then.put(typed, chosen, text);
	}
}

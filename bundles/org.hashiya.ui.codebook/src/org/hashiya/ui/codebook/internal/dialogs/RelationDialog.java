// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Code;
import org.hashiya.model.Names;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.words.Wording;

/** Asks how one code is related to another: by what name, in which direction, and why. A relation that is there can be deleted here too. */
@NonNullByDefault({}) // the platform says nothing of null
public final class RelationDialog extends FormDialog {

	private static final int LINES = 4;
	private static final List<Relation.Kind> DIRECTIONS = List.of(Relation.Kind.ONE_WAY, Relation.Kind.BIDIRECTIONAL, Relation.Kind.ASSOCIATIVE);

	private final Study study;
	private final @Nullable Relation relation;
	private final RelationDecision acts;
	private Code origin;
	private Code target;
	private Combo name;
	private Combo direction;
	private Text description;
	private Label codes;

	/** @param relation the one to change; null for a new one */
	public RelationDialog(Shell parent, Study study, Code origin, Code target, @Nullable Relation relation, RelationDecision acts) {
		super(parent, relation == null ? Messages.Relation_newTitle : Messages.Relation_changeTitle, Messages.Relation_message,
				relation == null ? Messages.Relation_newAct : Messages.Relation_changeAct);
		this.study = study;
		this.origin = origin;
		this.target = target;
		this.relation = relation;
		this.acts = acts;
	}

	@Override
	protected void createFields(Composite area) {
		label(area, Messages.Relation_codes);
		codes = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).hint(WIDTH, SWT.DEFAULT).applyTo(codes);
		label(area, Messages.Relation_name);
		name = new Combo(area, SWT.DROP_DOWN);
		Stream.concat(study.relations().list().stream().map(Relation::name), Stream.of(Messages.Relation_suggestions.split(","))).distinct().forEach(name::add); //$NON-NLS-1$
		name.setText(relation == null ? "" : relation.name()); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(event -> changed());
		label(area, Messages.Relation_direction);
		direction = Combos.readOnly(area);
		direction.setItems(Messages.Relation_oneWay, Messages.Relation_bothWays, Messages.Relation_none);
		direction.select(relation == null ? 0 : DIRECTIONS.indexOf(relation.direction()));
		direction.addListener(SWT.Selection, event -> showCodes());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(direction);
		if (relation == null) {
			label(area, ""); //$NON-NLS-1$
			Button turn = new Button(area, SWT.PUSH);
			turn.setText(Messages.Relation_turn);
			turn.addListener(SWT.Selection, event -> {
				Code first = origin;
				origin = target;
				target = first;
				showCodes();
			});
		}
		description = lines(area, Messages.Name_description, relation == null ? "" : relation.description(), LINES); //$NON-NLS-1$
		showCodes();
		name.setFocus();
	}

	private void showCodes() {
		codes.setText(sentence(origin.name(), DIRECTIONS.get(direction.getSelectionIndex()), target.name()));
		codes.requestLayout();
	}

	/** Two codes with the sign of the direction between them; the sign follows the direction of the window. */
	public static String sentence(String origin, Relation.Kind direction, String target) {
		return Phrases.of(switch (direction) {
		case ONE_WAY -> Messages.Relation_signOneWay;
		case BIDIRECTIONAL -> Messages.Relation_signBothWays;
		case ASSOCIATIVE -> Messages.Relation_signNone;
		}, origin, target);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (relation != null) {
			createButton(parent, IDialogConstants.CLIENT_ID, Messages.Relation_delete, false);
		}
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.CLIENT_ID) {
			super.cancelPressed();
			acts.delete();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected String wrong() {
		try {
			Names.require(name.getText());
			return null;
		} catch (StudyProblem problem) {
			return name.getText().isEmpty() ? "" : Wording.problem(problem); //$NON-NLS-1$
		}
	}

	@Override
	protected void okPressed() {
		String typed = name.getText().strip();
		Relation.Kind chosen = DIRECTIONS.get(direction.getSelectionIndex());
		String text = typed(description);
		super.okPressed();
		acts.put(origin, target, typed, chosen, text);
	}
}

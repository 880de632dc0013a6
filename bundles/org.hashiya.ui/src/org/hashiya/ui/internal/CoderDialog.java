// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Coder;
import org.hashiya.model.Names;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.words.Wording;

/** "Who codes here?": the study's coders to choose from, and a field for a new one. */
final class CoderDialog extends Dialog {

	private static final int WIDTH = 360;

	private final Study study;
	private CoderChoice choice;
	/** Where keys begin: with whom is chosen. */
	private @Nullable Control first;

	CoderDialog(Shell parent, Study study, Optional<Coder> current) {
		super(parent);
		this.study = study;
		choice = current.or(() -> study.coders().list().stream().findFirst()).<CoderChoice>map(coder -> new CoderChoice.Known(coder.id()))
				.orElseGet(() -> new CoderChoice.New("")); //$NON-NLS-1$
	}

	/** What was chosen; final once the dialog was closed. */
	CoderChoice choice() {
		return choice;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InternalMessages.CoderDialog_title);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
		Label question = new Label(area, SWT.WRAP);
		question.setText(InternalMessages.CoderDialog_question);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(question);
		List<Coder> coders = study.coders().list();
		for (Coder coder : coders) {
			Button button = new Button(area, SWT.RADIO);
			button.setText(coder.name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			button.setSelection(choice instanceof CoderChoice.Known known && known.coder().equals(coder.id()));
			button.addListener(SWT.Selection, event -> choose(new CoderChoice.Known(coder.id())));
			if (button.getSelection()) {
				first = button;
			}
		}
		Button other = new Button(area, SWT.RADIO);
		other.setText(InternalMessages.CoderDialog_new);
		other.setSelection(choice instanceof CoderChoice.New);
		Text field = new Text(area, SWT.BORDER);
		field.setMessage(InternalMessages.CoderDialog_name);
		AccessibleNames.set(field, InternalMessages.CoderDialog_name);
		GridDataFactory.fillDefaults().indent(24, 0).grab(true, false).applyTo(field);
		other.addListener(SWT.Selection, event -> {
			if (other.getSelection()) {
				choose(new CoderChoice.New(field.getText()));
				field.setFocus();
			}
		});
		field.addModifyListener(event -> {
			for (Control control : area.getChildren()) {
				if (control instanceof Button button) {
					button.setSelection(button == other);
				}
			}
			choose(new CoderChoice.New(field.getText()));
		});
		if (other.getSelection()) {
			first = field;
		}
		return area;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		choose(choice);
		if (first != null) {
			first.setFocus();
		}
	}

	private void choose(CoderChoice now) {
		choice = now;
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!(now instanceof CoderChoice.New added) || reasonAgainst(added.name()) == null);
		}
	}

	private static @Nullable String reasonAgainst(String name) {
		try {
			Names.require(name);
			return null;
		} catch (StudyProblem problem) {
			return Wording.problem(problem);
		}
	}
}

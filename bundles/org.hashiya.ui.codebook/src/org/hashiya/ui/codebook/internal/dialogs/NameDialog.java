// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Names;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.words.Wording;

/** Asks for a name and a description, and says at once what is wrong with a name. */
@NonNullByDefault({}) // the platform says nothing of null
public final class NameDialog extends FormDialog {

	private static final int LINES = 4;

	private final String nameBefore;
	private final String descriptionBefore;
	private final Function<String, @Nullable String> taken;
	private final BiConsumer<String, String> then;
	private Text name;
	private Text description;

	/**
	 * @param taken a sentence where the name is taken; null else
	 * @param then  is told name and description
	 */
	public NameDialog(Shell parent, String title, String message, String act, String name, String description, Function<String, @Nullable String> taken, BiConsumer<String, String> then) {
		super(parent, title, message, act);
		this.nameBefore = name;
		this.descriptionBefore = description;
		this.taken = taken;
		this.then = then;
	}

	@Override
	protected void createFields(Composite area) {
		name = line(area, Messages.Name_name, nameBefore);
		description = lines(area, Messages.Name_description, descriptionBefore, LINES);
		name.setFocus();
		name.selectAll();
	}

	@Override
	protected String wrong() {
		try {
			return taken.apply(Names.require(name.getText()));
		} catch (StudyProblem problem) {
			return name.getText().isEmpty() ? "" : Wording.problem(problem); //$NON-NLS-1$
		}
	}

	@Override
	protected void okPressed() {
		String typedName = name.getText().strip();
		String typedDescription = typed(description);
		super.okPressed();
		then.accept(typedName, typedDescription);
	}
}

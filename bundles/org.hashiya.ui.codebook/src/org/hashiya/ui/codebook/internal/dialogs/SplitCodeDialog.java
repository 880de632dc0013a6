// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Names;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.acts.SplitCode;
import org.hashiya.ui.words.Wording;

/** Lets a person tick the passages of a code that get a new one, and name that. */
@NonNullByDefault({}) // the platform says nothing of null
public final class SplitCodeDialog extends FormDialog {

	private final Study study;
	private final Code code;
	private final List<CodedPassage> passages;
	private final Consumer<SplitCode> then;
	private Text name;
	private PassageTicks ticks;

	/**
	 * @param passages those that have codings of the code
	 * @param then     is told what was chosen
	 */
	public SplitCodeDialog(Shell parent, Study study, Code code, List<CodedPassage> passages, Consumer<SplitCode> then) {
		super(parent, Messages.Split_title, Phrases.of(Messages.Split_message, code.name()), Messages.Split_act);
		this.study = study;
		this.code = code;
		this.passages = passages;
		this.then = then;
	}

	@Override
	protected void createFields(Composite area) {
		name = line(area, Messages.Split_name, ""); //$NON-NLS-1$
		ticks = new PassageTicks(area, passages, passage -> false, this::changed);
		name.setFocus();
	}

	@Override
	protected String wrong() {
		try {
			String typed = Names.require(name.getText());
			if (study.codebook().children(code.parent()).stream().anyMatch(sibling -> sibling.name().equals(typed))) {
				return Wording.problem(StudyProblem.of(StudyProblem.Kind.CODE_EXISTS, typed));
			}
		} catch (StudyProblem problem) {
			return name.getText().isEmpty() ? "" : Wording.problem(problem); //$NON-NLS-1$
		}
		return ticks.ticked().isEmpty() ? "" : null; //$NON-NLS-1$
	}

	@Override
	protected void okPressed() {
		Set<UUID> codings = new HashSet<>();
		ticks.ticked().forEach(passage -> passage.codings().stream().map(Coding::id).forEach(codings::add));
		SplitCode split = new SplitCode(code.id(), codings, name.getText().strip());
		super.okPressed();
		then.accept(split);
	}
}

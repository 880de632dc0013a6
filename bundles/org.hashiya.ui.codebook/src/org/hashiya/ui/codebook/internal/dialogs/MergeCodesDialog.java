// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.acts.MergeCodes;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.words.Wording;

/** Asks which of several codes stays, shows what happens to the others, and lets the person make one definition of theirs. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MergeCodesDialog extends FormDialog {

	private static final int LINES = 6;
	private static final int FEWER_LINES = 3;
	private static final int PREVIEW_LINES = 4;

	/** Finds in the background what a merge would do. */
	@FunctionalInterface
	public interface Preview {

		/** Tells one of both on the UI thread. */
		void find(MergeCodes merge, Consumer<CodeMerge.Plan> found, Consumer<StudyProblem> failed);
	}

	private final Study study;
	private final List<Code> codes;
	private final Preview preview;
	private final Consumer<MergeCodes> then;
	private Code to;
	private MergeCodes joined;
	private Text text;
	private Text inclusion;
	private Text exclusion;
	private Label what;
	private String wrong = ""; //$NON-NLS-1$

	/**
	 * @param codes at least two; the first one stays where nothing else is chosen
	 * @param then  is told what was chosen
	 */
	public MergeCodesDialog(Shell parent, Study study, List<Code> codes, Preview preview, Consumer<MergeCodes> then) {
		super(parent, Messages.Merge_title, Messages.Merge_message, Messages.Merge_act);
		this.study = study;
		this.codes = codes;
		this.preview = preview;
		this.then = then;
		to = codes.getFirst();
		joined = MergeCodes.joined(codes, to);
	}

	@Override
	protected void createFields(Composite area) {
		label(area, Messages.Merge_stays);
		Combo stays = Combos.readOnly(area);
		codes.forEach(code -> stays.add(study.codebook().path(code)));
		stays.select(0);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, stays.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 8).applyTo(stays); // the toolkit asks for less than it takes
		label(area, Messages.Merge_what);
		what = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).hint(WIDTH, PREVIEW_LINES * 20).applyTo(what);
		text = lines(area, Messages.Merge_definition, joined.text(), LINES);
		inclusion = lines(area, Messages.Merge_inclusion, joined.inclusion(), FEWER_LINES);
		exclusion = lines(area, Messages.Merge_exclusion, joined.exclusion(), FEWER_LINES);
		stays.addListener(SWT.Selection, event -> choose(codes.get(stays.getSelectionIndex())));
		look();
	}

	private void choose(Code chosen) {
		MergeCodes before = joined;
		to = chosen;
		joined = MergeCodes.joined(codes, to);
		join(text, before.text(), joined.text());
		join(inclusion, before.inclusion(), joined.inclusion());
		join(exclusion, before.exclusion(), joined.exclusion());
		look();
	}

	/** What the person has written stays. */
	private static void join(Text field, String before, String now) {
		if (typed(field).equals(before)) {
			field.setText(now.replace("\n", Text.DELIMITER)); //$NON-NLS-1$
		}
	}

	private void look() {
		MergeCodes asked = joined;
		wrong = ""; //$NON-NLS-1$
		what.setText(Messages.Merge_looking);
		validate();
		preview.find(asked, plan -> show(asked, sentences(plan), null), problem -> show(asked, "", Wording.problem(problem))); //$NON-NLS-1$
	}

	private void show(MergeCodes asked, String sentences, @Nullable String problem) {
		if (asked == joined && what != null && !what.isDisposed()) {
			what.setText(sentences);
			wrong = problem;
			changed();
		}
	}

	private String sentences(CodeMerge.Plan plan) {
		List<String> sentences = new ArrayList<>();
		sentences.add(Phrases.of(Messages.Merge_codings, plan.codings(), plan.passages(), plan.documents(), to.name()));
		if (plan.twice() > 0) {
			sentences.add(Phrases.of(Messages.Merge_twice, plan.twice()));
		}
		if (plan.codes() > joined.from().size()) {
			sentences.add(Phrases.of(Messages.Merge_same, plan.codes() - joined.from().size()));
		}
		if (plan.moved() > 0) {
			sentences.add(Phrases.of(Messages.Merge_moved, plan.moved()));
		}
		if (plan.memos() > 0) {
			sentences.add(Phrases.of(Messages.Merge_memos, plan.memos()));
		}
		if (plan.relations() > 0) {
			sentences.add(Phrases.of(Messages.Merge_relations, plan.relations()));
		}
		return String.join(" ", sentences); //$NON-NLS-1$
	}

	@Override
	protected String wrong() {
		return wrong;
	}

	@Override
	protected void okPressed() {
		MergeCodes merge = new MergeCodes(joined.from(), joined.to(), typed(text), typed(inclusion), typed(exclusion));
		super.okPressed();
		then.accept(merge);
	}
}

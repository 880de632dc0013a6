// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.acts.MergeCodes;
import org.hashiya.ui.codebook.internal.dialogs.MergeCodesDialog;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Problems;

/** Merges the selected codes into one of them after the person has seen what that does, says what was done, and offers to undo it. */
public final class MergeCodesHandler extends CodesHandler {

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		Problems problems = Problems.in(view.getSite().getWorkbenchWindow());
		try {
			Optional<Author> author = Acting.of(view.getSite()).author(study);
			if (author.isPresent() && codes.size() > 1) {
				MergeCodesDialog.Preview preview = (merge, found, failed) -> view.schedule(
						new StudyJob<>(Messages.Merge_looking, view.getSite().getShell().getDisplay(), progress -> merge.prepare(study.study(), author.get(), progress)).whenDone(found).whenFailed(failed));
				new MergeCodesDialog(view.getSite().getShell(), study.study(), codes, preview, merge -> preview.find(merge, plan -> merge(view, study, merge, plan), problems::show)).open();
			}
		} catch (StudyProblem problem) {
			problems.show(problem);
		}
	}

	private static void merge(CodebookView view, OpenStudy study, MergeCodes merge, CodeMerge.Plan plan) {
		Code to = study.study().codebook().get(merge.to());
		if (to != null && view.study().filter(shown -> shown == study).isPresent() && view.perform((now, author) -> Optional.of(plan.act()))) {
			view.controls().notice().show(Phrases.of(Messages.Merge_done, plan.codes(), plan.codings(), plan.documents(), NoticeBar.literal(to.name())) + Others.counted(view.getSite(), study), study);
			view.shown().ifPresent(shown -> view.controls().tree().select(shown.item(to.id())));
		}
	}
}

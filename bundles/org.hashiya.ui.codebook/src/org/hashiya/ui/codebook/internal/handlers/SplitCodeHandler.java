// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.swt.widgets.Display;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.acts.SplitCode;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.dialogs.SplitCodeDialog;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.Problems;

/** Gives some passages of the selected code a code of their own: shows them to be ticked, says what was done, and offers to undo it. */
public final class SplitCodeHandler extends CodeHandler {

	@Override
	void run(CodebookView view, OpenStudy study, Code code) {
		Problems problems = Problems.in(view.getSite().getWorkbenchWindow());
		Study seen = view.getSite().getService(BlindCoding.class).seen(study);
		view.schedule(new StudyJob<>(Messages.Split_reading, display(view), progress -> SplitCode.passages(seen, code.id(), progress)).whenDone(passages -> {
			if (passages.isEmpty()) {
				problems.show(Phrases.of(Messages.Split_noPassages, code.name()));
			} else {
				ask(view, study, code, passages);
			}
		}).whenFailed(problems::show));
	}

	private static void ask(CodebookView view, OpenStudy study, Code code, List<CodedPassage> passages) {
		new SplitCodeDialog(view.getSite().getShell(), study.study(), code, passages, split -> split(view, study, code, split)).open();
	}

	private static void split(CodebookView view, OpenStudy study, Code code, SplitCode split) {
		Problems problems = Problems.in(view.getSite().getWorkbenchWindow());
		try {
			Optional<Author> author = Acting.of(view.getSite()).author(study);
			if (author.isPresent()) {
				view.schedule(new StudyJob<>(Messages.Split_reading, display(view), progress -> split.prepare(study.study(), author.get(), progress)).whenDone(act -> perform(view, study, code, split, act))
						.whenFailed(problems::show));
			}
		} catch (StudyProblem problem) {
			problems.show(problem);
		}
	}

	private static void perform(CodebookView view, OpenStudy study, Code code, SplitCode split, Act act) {
		Set<UUID> before = new HashSet<>(study.study().codebook().list().stream().map(Code::id).toList());
		if (view.study().filter(shown -> shown == study).isPresent() && view.perform((now, author) -> Optional.of(act))) {
			view.controls().notice().show(Phrases.of(Messages.Split_done, split.codings().size(), NoticeBar.literal(code.name()), NoticeBar.literal(split.name())), study);
			study.study().codebook().list().stream().filter(made -> !before.contains(made.id())).findFirst()
					.ifPresent(made -> view.shown().ifPresent(shown -> view.controls().tree().select(shown.item(made.id()))));
		}
	}

	private static Display display(CodebookView view) {
		return view.getSite().getShell().getDisplay();
	}
}

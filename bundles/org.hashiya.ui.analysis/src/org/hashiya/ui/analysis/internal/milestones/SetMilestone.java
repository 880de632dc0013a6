// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Milestone;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.Problems;

/** Lets a person name the state of a study as it is now. To be used on the UI thread. */
public final class SetMilestone {

	private SetMilestone() {
	}

	/**
	 * Asks for the name, and sets the milestone in the background: what other programs have written is taken in first.
	 *
	 * @param then is told the milestone
	 */
	public static void ask(IWorkbenchWindow window, OpenStudy open, Consumer<Milestone> then) {
		Problems problems = Problems.in(window);
		try {
			if (Acting.of(window).author(open).isEmpty()) {
				return;
			}
		} catch (StudyProblem problem) {
			problems.show(problem);
			return;
		}
		new MilestoneDialog(window.getShell(), open, null, (name, description) -> new StudyJob<>(Messages.setting, window.getShell().getDisplay(), progress -> {
			open.setMilestone(name, description);
			return MilestoneActs.resolve(open.study(), name);
		}).whenDone(then).whenFailed(problems::show).schedule()).open();
	}
}

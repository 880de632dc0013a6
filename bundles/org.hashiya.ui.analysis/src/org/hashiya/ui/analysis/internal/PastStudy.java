// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Milestone;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/** The study as it was at a milestone: worked out when it is first asked for, then kept. It never changes, whatever is done to the study. May be asked on any thread. */
public final class PastStudy {

	private final OpenStudy open;
	private final Milestone milestone;
	private @Nullable Study known;

	public PastStudy(OpenStudy open, Milestone milestone) {
		this.open = open;
		this.milestone = milestone;
	}

	public Milestone milestone() {
		return milestone;
	}

	/** Whether it is of this study, and a milestone that this still has. */
	public boolean isOf(@Nullable OpenStudy study) {
		return study == open && open.study().milestones().get(milestone.id()) != null;
	}

	/**
	 * The snapshot.
	 *
	 * @throws StudyProblem                                   PAST_UNKNOWN, or if the history cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public synchronized Study get(Progress progress) throws StudyProblem {
		Study then = known;
		if (then == null) {
			then = open.at(milestone, progress);
			known = then;
		}
		return then;
	}
}

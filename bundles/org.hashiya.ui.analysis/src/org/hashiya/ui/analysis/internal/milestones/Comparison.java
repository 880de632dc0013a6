// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.util.function.UnaryOperator;

import org.hashiya.analysis.ComparedCounts;
import org.hashiya.analysis.Difference;
import org.hashiya.analysis.Unit;
import org.hashiya.model.Milestone;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.analysis.internal.PastStudy;

/**
 * A milestone and what has changed since.
 *
 * @param then   the study as it was
 * @param now    the study as it is
 * @param counts codings of each code, then and now
 */
record Comparison(Milestone milestone, Study then, Study now, Difference difference, ComparedCounts counts) {

	/**
	 * Compares.
	 *
	 * @param seen what of a snapshot is looked at
	 * @throws StudyProblem                                   PAST_UNKNOWN, or if something cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	static Comparison of(PastStudy past, UnaryOperator<Study> seen, Study present, Progress progress) throws StudyProblem {
		Study then = seen.apply(past.get(progress));
		Study now = seen.apply(present);
		return new Comparison(past.milestone(), then, now, Difference.of(then, now, progress), ComparedCounts.of(then, now, Unit.CODINGS, false, progress));
	}
}

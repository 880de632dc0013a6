// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.replace;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.hashiya.merge.CarryOver;
import org.hashiya.merge.CarryOver.Carried;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Placement.Kind;

/**
 * What a person is told of a carry-over. All passages of the document are carried over; who codes blind hears only of their own, and of these only what is their own. Needs no window.
 *
 * @param seen     the study as this copy's coder sees it
 * @param passages those that are told of, in text order
 */
public record CarryReport(Study seen, CarryOver carryOver, List<Carried> passages) {

	public CarryReport {
		passages = List.copyOf(passages);
	}

	/**
	 * What is told of a carry-over.
	 *
	 * @param seen the study before or after it, as this copy's coder sees it
	 * @throws StudyProblem          if passages cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public static CarryReport of(CarryOver carryOver, Study seen, Progress progress) throws StudyProblem {
		if (seen.seenBy() == null) {
			return new CarryReport(seen, carryOver, carryOver.passages());
		}
		Passages own = seen.passages(seen.document(carryOver.document().id()), progress);
		return new CarryReport(seen, carryOver, carryOver.passages().stream().<Carried>mapMulti((carried, next) -> {
			Passage passage = own.get(carried.passage().id());
			if (passage != null) {
				next.accept(new Carried(passage, carried.placement()));
			}
		}).toList());
	}

	/** Whether there may be passages that are not told of. */
	public boolean isBlind() {
		return seen.seenBy() != null;
	}

	/** How many passages become this. */
	public long count(Kind of) {
		return passages.stream().filter(carried -> carried.placement().kind() == of).count();
	}

	/** How many will wait to be placed by a person. */
	public long waiting() {
		return count(Kind.DOUBTFUL) + count(Kind.LOST);
	}
}

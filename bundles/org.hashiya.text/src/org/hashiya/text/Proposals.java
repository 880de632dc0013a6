// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hashiya.text.Placement.Candidate;
import org.hashiya.text.Placement.Kind;

/** Makes of the places that were found what a person is asked about. */
final class Proposals {

	static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
			.thenComparing(Candidate::range, TextRange.IN_TEXT_ORDER);

	/** From this score on a place is proposed, and from the other on it is worth a hint. */
	static final double LEAST_LIKE = 0.5;
	private static final double LEAST_HINT = 0.3;

	private Proposals() {
	}

	/** Doubtful or lost, with the best of the candidates, without those that overlap a better one. */
	static Placement decide(Anchor anchor, List<Candidate> candidates) {
		List<Candidate> best = new ArrayList<>();
		for (Candidate candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
			boolean other = best.stream().noneMatch(better -> overlap(better.range(), candidate.range()));
			if (other && best.size() < Reanchoring.MOST_CANDIDATES && candidate.score() >= LEAST_HINT) {
				best.add(candidate);
			}
		}
		boolean doubtful = !best.isEmpty() && best.getFirst().score() >= LEAST_LIKE;
		return new Placement(anchor, doubtful ? Kind.DOUBTFUL : Kind.LOST, best);
	}

	private static boolean overlap(TextRange one, TextRange other) {
		return one.equals(other) || one.start() < other.end() && other.start() < one.end();
	}
}

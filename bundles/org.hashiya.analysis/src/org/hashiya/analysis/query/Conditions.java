// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;

/** How conditions are put together. */
final class Conditions {

	private Conditions() {
	}

	/** Every range. */
	record Any() implements Condition {

		@Override
		public int cost() {
			return 0;
		}

		@Override
		public Fit fit(Document document) {
			return Fit.ALL;
		}

		@Override
		public BitSet in(DocumentRanges ranges, CodingFilter filter) {
			return ranges.all(filter);
		}

		@Override
		public void addCodings(DocumentRanges ranges, CodingFilter filter, BitSet codings) {
			for (int coding = 0; !filter.isNone() && coding < ranges.columns().size(); coding++) {
				if (filter.admits(ranges.coding(coding))) {
					codings.set(coding);
				}
			}
		}
	}

	/** Ranges whose words wait to be placed. */
	record Waiting() implements Condition {

		@Override
		public int cost() {
			return 0;
		}

		@Override
		public BitSet in(DocumentRanges ranges, CodingFilter filter) {
			BitSet found = ranges.all(filter);
			found.and(ranges.waiting());
			return found;
		}
	}

	record Not(Condition condition) implements Condition {

		@Override
		public int cost() {
			return condition.cost();
		}

		@Override
		public Fit fit(Document document) {
			return switch (condition.fit(document)) {
			case NONE -> Fit.ALL;
			case SOME -> Fit.SOME;
			case ALL -> Fit.NONE;
			};
		}

		@Override
		public BitSet in(DocumentRanges ranges, CodingFilter filter) throws StudyProblem {
			BitSet found = ranges.all(filter);
			found.andNot(condition.in(ranges, filter));
			return found;
		}
	}

	/** All of some conditions, the cheap ones first: where these leave nothing, no text is read. */
	record All(List<Condition> conditions) implements Condition {

		All {
			conditions = conditions.stream().sorted(Comparator.comparingInt(Condition::cost)).toList();
		}

		@Override
		public int cost() {
			return conditions.getLast().cost();
		}

		@Override
		public Fit fit(Document document) {
			Fit fit = Fit.ALL;
			for (Condition condition : conditions) {
				Fit one = condition.fit(document);
				fit = one.compareTo(fit) < 0 ? one : fit;
			}
			return fit;
		}

		@Override
		public BitSet in(DocumentRanges ranges, CodingFilter filter) throws StudyProblem {
			BitSet found = conditions.getFirst().in(ranges, filter);
			for (Condition condition : conditions.subList(1, conditions.size())) {
				if (found.isEmpty()) {
					break;
				}
				found.and(condition.in(ranges, filter));
			}
			return found;
		}

		@Override
		public void addCodings(DocumentRanges ranges, CodingFilter filter, BitSet codings) {
			conditions.forEach(condition -> condition.addCodings(ranges, filter, codings));
		}
	}

	record Either(List<Condition> conditions) implements Condition {

		Either {
			conditions = List.copyOf(conditions);
		}

		@Override
		public int cost() {
			return conditions.stream().mapToInt(Condition::cost).max().orElse(0);
		}

		@Override
		public Fit fit(Document document) {
			Fit fit = Fit.NONE;
			for (Condition condition : conditions) {
				Fit one = condition.fit(document);
				fit = one.compareTo(fit) > 0 ? one : fit;
			}
			return fit;
		}

		@Override
		public BitSet in(DocumentRanges ranges, CodingFilter filter) throws StudyProblem {
			BitSet found = new BitSet();
			for (Condition condition : conditions) {
				found.or(condition.in(ranges, filter));
			}
			return found;
		}

		@Override
		public void addCodings(DocumentRanges ranges, CodingFilter filter, BitSet codings) {
			conditions.forEach(condition -> condition.addCodings(ranges, filter, codings));
		}
	}

	/** A condition in which only some codings count. */
	record Restricted(Condition condition, Predicate<Coding> test) implements Condition {

		@Override
		public int cost() {
			return Math.max(1, condition.cost());
		}

		@Override
		public Fit fit(Document document) {
			return condition.fit(document) == Fit.NONE ? Fit.NONE : Fit.SOME;
		}

		@Override
		public BitSet in(DocumentRanges ranges, CodingFilter filter) throws StudyProblem {
			return condition.in(ranges, filter.and(test));
		}

		@Override
		public void addCodings(DocumentRanges ranges, CodingFilter filter, BitSet codings) {
			condition.addCodings(ranges, filter.and(test), codings);
		}
	}
}

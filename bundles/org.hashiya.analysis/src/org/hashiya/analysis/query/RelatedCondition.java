// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.query.Term.Distance;
import org.hashiya.analysis.query.Term.Relation;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.TextRange;

/**
 * Ranges of one kind that stand so to a range of another kind. Both kinds come in text order, so how far the others reach up to a place, and which of them begins or ends next, is worked out
 * once and then looked up: O(n log n) for n ranges, however much they overlap. Passages that wait to be placed stand nowhere and are in no relation.
 */
record RelatedCondition(Condition condition, Relation relation, Condition other, @Nullable Distance within) implements Condition {

	@Override
	public int cost() {
		return Math.max(2, Math.max(condition.cost(), other.cost()));
	}

	@Override
	public Fit fit(Document document) {
		return condition.fit(document) == Fit.NONE || other.fit(document) == Fit.NONE ? Fit.NONE : Fit.SOME;
	}

	@Override
	public BitSet in(DocumentRanges ranges, CodingFilter filter) throws StudyProblem {
		BitSet ours = condition.in(ranges, filter);
		ours.andNot(ranges.waiting());
		if (ours.isEmpty()) {
			return ours;
		}
		BitSet theirs = other.in(ranges, filter);
		theirs.andNot(ranges.waiting());
		if (theirs.isEmpty()) {
			return theirs;
		}
		ranges.check();
		Others others = new Others(ranges, theirs);
		Gap gap = new Gap(ranges, within);
		BitSet found = new BitSet();
		for (int range = ours.nextSetBit(0); range >= 0; range = ours.nextSetBit(range + 1)) {
			if (stands(new TextRange(ranges.start(range), ranges.end(range)), others, gap)) {
				found.set(range);
			}
		}
		return found;
	}

	@Override
	public void addCodings(DocumentRanges ranges, CodingFilter filter, BitSet codings) {
		condition.addCodings(ranges, filter, codings);
	}

	private boolean stands(TextRange range, Others others, Gap gap) throws StudyProblem {
		return switch (relation) {
		case OVERLAPS -> others.overlap(range);
		case INSIDE -> others.hold(range);
		case CONTAINS -> others.areIn(range);
		case FOLLOWS -> follows(range, others, gap);
		case PRECEDES -> precedes(range, others, gap);
		case NEAR -> others.overlap(range) || follows(range, others, gap) || precedes(range, others, gap);
		};
	}

	private static boolean follows(TextRange range, Others others, Gap gap) throws StudyProblem {
		int end = others.lastEndUpTo(range.start());
		return end >= 0 && gap.isSmall(end, range.start());
	}

	private static boolean precedes(TextRange range, Others others, Gap gap) throws StudyProblem {
		int start = others.firstStartFrom(range.end());
		return start >= 0 && gap.isSmall(range.end(), start);
	}

	/** The ranges to which the relation is, with what is looked up in them. */
	private static final class Others {

		private final int[] starts;
		/** The greatest end up to and with each, and the smallest end from each on. */
		private final int[] reach;
		private final int[] firstEnd;
		private final int[] sortedEnds;

		Others(DocumentRanges ranges, BitSet which) {
			int[] numbers = which.stream().toArray();
			starts = Arrays.stream(numbers).map(ranges::start).toArray();
			int[] ends = Arrays.stream(numbers).map(ranges::end).toArray();
			reach = ends.clone();
			for (int i = 1; i < reach.length; i++) {
				reach[i] = Math.max(reach[i], reach[i - 1]);
			}
			firstEnd = ends.clone();
			for (int i = firstEnd.length - 2; i >= 0; i--) {
				firstEnd[i] = Math.min(firstEnd[i], firstEnd[i + 1]);
			}
			sortedEnds = ends;
			Arrays.sort(sortedEnds);
		}

		/** Whether one shares a character with the range. */
		boolean overlap(TextRange range) {
			int before = firstFrom(starts, range.end());
			return before > 0 && reach[before - 1] > range.start();
		}

		/** Whether one holds the whole range. */
		boolean hold(TextRange range) {
			int upTo = firstFrom(starts, range.start() + 1);
			return upTo > 0 && reach[upTo - 1] >= range.end();
		}

		/** Whether one lies in the range as a whole. */
		boolean areIn(TextRange range) {
			int from = firstFrom(starts, range.start());
			return from < starts.length && firstEnd[from] <= range.end();
		}

		/** The last end at or before a position, or -1. */
		int lastEndUpTo(int position) {
			int after = firstFrom(sortedEnds, position + 1);
			return after == 0 ? -1 : sortedEnds[after - 1];
		}

		/** The first start at or after a position, or -1. */
		int firstStartFrom(int position) {
			int from = firstFrom(starts, position);
			return from == starts.length ? -1 : starts[from];
		}

		/** The place of the first number that is not below a bound. */
		private static int firstFrom(int[] rising, int bound) {
			int low = 0;
			int high = rising.length;
			while (low < high) {
				int middle = low + high >>> 1;
				if (rising[middle] < bound) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			return low;
		}
	}

	/** Whether two positions are not too far apart. */
	private static final class Gap {

		private final DocumentRanges ranges;
		private final @Nullable Distance within;
		private TextIndexes.@Nullable Entry text;

		Gap(DocumentRanges ranges, @Nullable Distance within) {
			this.ranges = ranges;
			this.within = within;
		}

		boolean isSmall(int end, int start) throws StudyProblem {
			Distance most = within;
			if (most == null) {
				return true;
			}
			TextIndexes.Entry known = text;
			if (known == null) {
				known = ranges.text();
				text = known;
			}
			return switch (most.unit()) {
			case WORDS -> known.words().count(end, start) <= most.most();
			case PARAGRAPHS -> known.paragraphs().indexAt(start) - known.paragraphs().indexAt(Math.max(0, end - 1)) <= most.most();
			case TURNS -> {
				int last = known.turns().at(start);
				int first = known.turns().at(Math.max(0, end - 1));
				yield first >= 0 && last >= 0 && last - first <= most.most(); // what nobody says is in no turn
			}
			};
		}
	}
}

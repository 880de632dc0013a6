// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Passage;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;
import org.hashiya.text.FoldedText;
import org.hashiya.text.TextRange;

/** Ranges that hold some words as a reader of Arabic compares them, see {@link TextIndexes}. Searches each text once, however many ranges it has. */
record WordsCondition(String words) implements Condition {

	@Override
	public int cost() {
		return 3;
	}

	@Override
	public BitSet in(DocumentRanges ranges, CodingFilter filter) throws StudyProblem {
		ranges.check();
		BitSet all = ranges.all(filter);
		BitSet found = new BitSet();
		if (all.isEmpty()) {
			return found; // its text need not be read
		}
		Occurrences occurrences = Occurrences.of(words, ranges.text().folded());
		for (int range = all.nextSetBit(0); range >= 0; range = all.nextSetBit(range + 1)) {
			if (!ranges.waiting().get(range) && occurrences.isAnyIn(ranges.start(range), ranges.end(range))) {
				found.set(range);
			}
		}
		if (!ranges.waiting().isEmpty()) {
			addWaiting(ranges, found);
			found.and(all);
		}
		return found;
	}

	/** Those that wait have the words that they had. */
	private void addWaiting(DocumentRanges ranges, BitSet found) {
		String wanted = TextIndexes.FOLDING.folded(words);
		for (int i = 0; i < ranges.passages().size(); i++) {
			Passage passage = ranges.passages().get(i);
			@Nullable Unplaced had = passage.unplaced();
			if (had != null && !wanted.isEmpty() && TextIndexes.FOLDING.folded(had.quote()).contains(wanted)) {
				found.set(ranges.rangeOfPassage(i));
			}
		}
	}

	/** Where the words are in one text. */
	private record Occurrences(int[] starts, int[] firstEnds) {

		static Occurrences of(String words, FoldedText text) {
			int[] starts = new int[16];
			int[] ends = new int[16];
			int count = 0;
			for (TextRange range : text.findEverywhere(words)) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
					ends = Arrays.copyOf(ends, count * 2);
				}
				starts[count] = range.start();
				ends[count++] = range.end();
			}
			for (int i = count - 2; i >= 0; i--) {
				ends[i] = Math.min(ends[i], ends[i + 1]); // the first end of those that start here or later
			}
			return new Occurrences(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
		}

		boolean isAnyIn(int start, int end) {
			int found = Arrays.binarySearch(starts, start);
			int at = found >= 0 ? found : -found - 1;
			return at < starts.length && firstEnds[at] <= end;
		}
	}
}

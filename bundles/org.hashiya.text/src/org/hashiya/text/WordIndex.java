// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

/**
 * Where the words of one text start and end, for counting words in many ranges. Built once in the time of {@link Words#count(String)}; eight bytes a word. A
 * word counts for a range when the two overlap, be it by one letter.
 */
public final class WordIndex {

	private final int[] starts;
	private final int[] ends;

	public WordIndex(String text) {
		Collector words = new Collector(text.length());
		Words.forEach(text, word -> words.add(word.start(), word.end()));
		starts = Arrays.copyOf(words.starts, words.size);
		ends = Arrays.copyOf(words.ends, words.size);
	}

	/** How many words the text has. */
	public int count() {
		return starts.length;
	}

	/** How many words overlap the range (UTF-16 units, end exclusive), in O(log n). An empty range has none. */
	public int count(int start, int end) {
		return start < end ? Math.max(0, firstFrom(end) - firstAfter(start)) : 0;
	}

	/**
	 * How many words overlap at least one of the ranges, each word once, in O(k log n) for k ranges.
	 *
	 * @param ranges sorted by start; they may overlap and touch
	 * @throws IllegalArgumentException if they are not sorted
	 */
	public int count(Iterable<TextRange> ranges) {
		int count = 0;
		int counted = 0; // all words below this number are dealt with
		int lastStart = 0;
		for (TextRange range : ranges) {
			if (range.start() < lastStart) {
				throw new IllegalArgumentException(range + " after " + lastStart);
			}
			lastStart = range.start();
			if (!range.isEmpty()) {
				int from = Math.max(counted, firstAfter(range.start()));
				int to = firstFrom(range.end());
				count += Math.max(0, to - from);
				counted = Math.max(counted, to);
			}
		}
		return count;
	}

	/** The range of the n-th word, counted from 0. */
	public TextRange word(int index) {
		return new TextRange(starts[index], ends[index]);
	}

	/** The first word that ends after the offset. */
	private int firstAfter(int offset) {
		int found = Arrays.binarySearch(ends, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The first word that starts at or after the offset. */
	private int firstFrom(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : -found - 1;
	}

	private static final class Collector {
		int[] starts;
		int[] ends;
		int size;

		Collector(int textLength) {
			starts = new int[textLength / 5 + 8];
			ends = new int[starts.length];
		}

		void add(int start, int end) {
			if (size == starts.length) {
				starts = Arrays.copyOf(starts, size + (size >> 1));
				ends = Arrays.copyOf(ends, starts.length);
			}
			starts[size] = start;
			ends[size++] = end;
		}
	}
}

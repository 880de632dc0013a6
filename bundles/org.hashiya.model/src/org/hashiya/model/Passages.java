// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/** The passages of one document in text order, immutable. */
public final class Passages {

	public static final Passages EMPTY = new Passages(new Row(0));

	private final Passage[] sorted;
	/** What is asked of all of them at once stands in columns too: passages lie anywhere in the heap, and to look at ten thousands of them is to wait for memory as often. */
	private final int[] starts;
	private final int[] ends;
	private final BitSet simple;
	/** The greatest end among the passages up to and with each: rising, so that those that end before a window are skipped by a binary search. */
	private final int[] reach;
	private final boolean allPlaced;
	private volatile @Nullable CodingColumns codings;

	/** Passages that are put one behind the other, in text order. */
	private static final class Row {

		private final Passage[] passages;
		private final int[] starts;
		private final int[] ends;
		private final BitSet simple;
		private boolean allPlaced = true;
		private int count;

		/** With room for so many. */
		Row(int room) {
			passages = new Passage[room];
			starts = new int[room];
			ends = new int[room];
			simple = new BitSet(room);
		}

		Row put(Passage passage) {
			passages[count] = passage;
			starts[count] = passage.start();
			ends[count] = passage.end();
			simple.set(count++, passage.codings().size() == 1 && passage.memos().isEmpty());
			allPlaced &= passage.unplaced() == null;
			return this;
		}

		/** Puts one of others, without a look at it where all of those are placed. */
		void put(Passages others, int index) {
			passages[count] = others.sorted[index];
			starts[count] = others.starts[index];
			ends[count] = others.ends[index];
			simple.set(count++, others.simple.get(index));
			allPlaced &= others.allPlaced || others.sorted[index].unplaced() == null;
		}

		Passages done() {
			return count == 0 ? EMPTY : new Passages(this);
		}
	}

	private Passages(Row row) {
		int size = row.count;
		boolean full = size == row.passages.length;
		sorted = full ? row.passages : Arrays.copyOf(row.passages, size);
		starts = full ? row.starts : Arrays.copyOf(row.starts, size);
		ends = full ? row.ends : Arrays.copyOf(row.ends, size);
		simple = row.simple;
		allPlaced = row.allPlaced;
		reach = new int[size];
		int furthest = 0;
		for (int i = 0; i < size; i++) {
			furthest = Math.max(furthest, ends[i]);
			reach[i] = furthest;
		}
	}

	/** The passages of one document, in any order; each id at most once. */
	public static Passages of(Collection<Passage> passages) {
		Passage[] sorted = passages.toArray(Passage[]::new);
		Arrays.sort(sorted, Passage.TEXT_ORDER);
		return row(sorted);
	}

	private static Passages row(Passage... sorted) {
		Row row = new Row(sorted.length);
		for (Passage passage : sorted) {
			row.put(passage);
		}
		return row.done();
	}

	public int size() {
		return sorted.length;
	}

	/** Where the passage at an index of {@link #list} begins, in UTF-16 units; does not look at the passage, so that it costs less than asking that. */
	public int start(int index) {
		return starts[index];
	}

	/** Where the passage at an index of {@link #list} ends, in UTF-16 units, exclusive; as cheap as {@link #start}. */
	public int end(int index) {
		return ends[index];
	}

	/** Whether the passage at an index of {@link #list} has one coding and no memo, as most have; as cheap as {@link #start}. */
	public boolean isSimple(int index) {
		return simple.get(index);
	}

	public boolean isEmpty() {
		return sorted.length == 0;
	}

	/** All, in text order, as a view. */
	public List<Passage> list() {
		return Collections.unmodifiableList(Arrays.asList(sorted));
	}

	/** Those that stand in the text: without those that wait to be placed. The same object where none waits, at once; else O(n). */
	public Passages placed() {
		if (allPlaced) {
			return this;
		}
		return row(Arrays.stream(sorted).filter(each -> each.unplaced() == null).toArray(Passage[]::new));
	}

	/** All codings as arrays; made once, when first asked for, in O(n). */
	public CodingColumns codings() {
		CodingColumns known = codings;
		if (known == null) {
			known = new CodingColumns(sorted);
			codings = known;
		}
		return known;
	}

	/** The passage with this id, or null; looks at each. */
	public @Nullable Passage get(UUID id) {
		for (Passage passage : sorted) {
			if (passage.id().equals(id)) {
				return passage;
			}
		}
		return null;
	}

	/** Calls with each passage that shares a character with the range (UTF-16), in text order; O(log n + those that start before its end and reach it). */
	public void forEachOverlapping(int from, int to, Consumer<Passage> visitor) {
		for (int i = firstReaching(from); i < sorted.length && starts[i] < to; i++) {
			if (sorted[i].overlaps(from, to)) {
				visitor.accept(sorted[i]);
			}
		}
	}

	/** The passages that share a character with the range (UTF-16), in text order. */
	public List<Passage> overlapping(int from, int to) {
		List<Passage> found = new ArrayList<>();
		forEachOverlapping(from, to, found::add);
		return found;
	}

	/** The passages with exactly this range (UTF-16), in order of their ids. */
	public List<Passage> at(int start, int end) {
		List<Passage> found = new ArrayList<>();
		for (int i = firstStartingAt(start); i < sorted.length && starts[i] == start; i++) {
			if (ends[i] == end) {
				found.add(sorted[i]);
			}
		}
		return found;
	}

	/** The passage with this id where one with the given range is looked at first: O(log n) where the guess is right. */
	@Nullable
	Passage get(UUID id, @Nullable Passage guess) {
		if (guess != null) {
			int index = Arrays.binarySearch(sorted, guess, Passage.TEXT_ORDER);
			if (index >= 0) {
				return sorted[index];
			}
		}
		return get(id);
	}

	/** With the given passages put in (by id, in place of what was there) or, where null, taken out; O(n + k log k). */
	Passages with(Map<UUID, @Nullable Passage> changed) {
		Passage[] added = changed.values().stream().filter(passage -> passage != null).toArray(Passage[]::new);
		Arrays.sort(added, Passage.TEXT_ORDER);
		Row merged = new Row(sorted.length + added.length);
		int next = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (changed.containsKey(sorted[i].id())) {
				continue;
			}
			while (next < added.length && isBefore(added[next], i)) {
				merged.put(added[next++]);
			}
			merged.put(this, i);
		}
		while (next < added.length) {
			merged.put(added[next++]);
		}
		return merged.done();
	}

	private boolean isBefore(Passage passage, int index) {
		return passage.start() != starts[index] ? passage.start() < starts[index] : Passage.TEXT_ORDER.compare(passage, sorted[index]) < 0;
	}

	private int firstReaching(int from) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (reach[middle] < from) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private int firstStartingAt(int start) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (starts[middle] < start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Passages that && Arrays.equals(sorted, that.sorted);
	}

	@Override
	public int hashCode() {
		return sorted.length;
	}

	/** How many passages these are as that unit is counted: distinct ranges, whoever made them. Those that wait to be placed are one where they had the same words. */
	public static int ranges(Collection<Passage> passages) {
		return (int) passages.stream().map(passage -> new Where(passage.start(), passage.end(), passage.unplaced())).distinct().count();
	}

	private record Where(int start, int end, @Nullable Unplaced unplaced) {
	}
}

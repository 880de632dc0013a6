// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/** The passages of one document in text order, immutable. */
public final class Passages {

	public static final Passages EMPTY = new Passages(new Passage[0]);

	private final Passage[] sorted;
	/** The greatest end among the passages up to and with each: rising, so that those that end before a window are skipped by a binary search. */
	private final int[] reach;
	private final boolean allPlaced;
	private volatile @Nullable CodingColumns codings;

	private Passages(Passage[] sorted) {
		this.sorted = sorted;
		reach = new int[sorted.length];
		int furthest = 0;
		boolean placed = true;
		for (int i = 0; i < sorted.length; i++) {
			furthest = Math.max(furthest, sorted[i].end());
			reach[i] = furthest;
			placed &= sorted[i].unplaced() == null;
		}
		allPlaced = placed;
	}

	/** The passages of one document, in any order; each id at most once. */
	public static Passages of(Collection<Passage> passages) {
		Passage[] sorted = passages.toArray(Passage[]::new);
		Arrays.sort(sorted, Passage.TEXT_ORDER);
		return sorted.length == 0 ? EMPTY : new Passages(sorted);
	}

	public int size() {
		return sorted.length;
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
		Passage[] placed = Arrays.stream(sorted).filter(each -> each.unplaced() == null).toArray(Passage[]::new);
		return placed.length == 0 ? EMPTY : new Passages(placed);
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
		for (int i = firstReaching(from); i < sorted.length && sorted[i].start() < to; i++) {
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
		for (int i = firstStartingAt(start); i < sorted.length && sorted[i].start() == start; i++) {
			if (sorted[i].end() == end) {
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
		Passage[] merged = new Passage[sorted.length + added.length];
		int count = 0;
		int next = 0;
		for (Passage old : sorted) {
			if (changed.containsKey(old.id())) {
				continue;
			}
			while (next < added.length && Passage.TEXT_ORDER.compare(added[next], old) < 0) {
				merged[count++] = added[next++];
			}
			merged[count++] = old;
		}
		while (next < added.length) {
			merged[count++] = added[next++];
		}
		return count == 0 ? EMPTY : new Passages(count == merged.length ? merged : Arrays.copyOf(merged, count));
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
			if (sorted[middle].start() < start) {
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
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;

/**
 * The brackets of one document, each in a lane where it meets no other: interval colouring, greedy from the first start, which needs no more lanes than brackets lie
 * one over the other at the deepest place. Computed for the whole document, so that no bracket changes its lane while one scrolls; O(n log n).
 */
public final class Lanes {

	public static final Lanes NONE = of(Passages.EMPTY, Coding::code);

	private final List<Bracket> brackets;
	/** The greatest end among the brackets up to and with each, to skip those before a window by a binary search. */
	private final int[] reach;
	private final int count;

	private Lanes(List<Bracket> brackets, int count) {
		this.brackets = brackets;
		this.count = count;
		reach = new int[brackets.size()];
		int furthest = 0;
		for (int i = 0; i < reach.length; i++) {
			furthest = Math.max(furthest, brackets.get(i).end());
			reach[i] = furthest;
		}
	}

	/**
	 * The lanes for the passages of a document.
	 *
	 * @param mark what a coding is marked as: its code or its coder
	 */
	public static Lanes of(Passages passages, Function<Coding, UUID> mark) {
		List<Passage> outerFirst = new ArrayList<>(passages.list());
		outerFirst.sort(Flattener.OUTER_FIRST);
		List<Bracket> placed = new ArrayList<>(outerFirst.size());
		PriorityQueue<Bracket> open = new PriorityQueue<>(Comparator.comparingInt(Bracket::end));
		BitSet taken = new BitSet();
		int count = 0;
		for (int i = 0; i < outerFirst.size();) {
			int start = outerFirst.get(i).start();
			int end = outerFirst.get(i).end();
			Set<UUID> codes = new LinkedHashSet<>();
			boolean memo = false;
			for (; i < outerFirst.size() && outerFirst.get(i).hasRange(start, end); i++) {
				for (Coding coding : outerFirst.get(i).codings()) {
					codes.add(mark.apply(coding));
				}
				memo |= !outerFirst.get(i).memos().isEmpty();
			}
			for (Bracket first = open.peek(); first != null && first.end() <= start; first = open.peek()) {
				taken.clear(first.lane());
				open.remove();
			}
			for (UUID code : orNone(codes)) {
				int lane = taken.nextClearBit(0);
				taken.set(lane);
				count = Math.max(count, lane + 1);
				Bracket bracket = new Bracket(start, end, code, memo, lane);
				open.add(bracket);
				placed.add(bracket);
			}
		}
		return new Lanes(placed, count);
	}

	private static Iterable<@Nullable UUID> orNone(Set<UUID> codes) {
		List<@Nullable UUID> all = new ArrayList<>(codes);
		if (all.isEmpty()) {
			all.add(null);
		}
		return all;
	}

	/** How many lanes there are. */
	public int count() {
		return count;
	}

	/** All, in the order in which they begin; those that begin together the longest first. */
	public List<Bracket> list() {
		return Collections.unmodifiableList(brackets);
	}

	public int size() {
		return brackets.size();
	}

	/** Calls with each bracket that shares a character with the range (UTF-16), outer before inner; O(log n + those that start before its end and reach it). */
	public void forEachOverlapping(int from, int to, Consumer<Bracket> visitor) {
		for (int i = firstReaching(from); i < reach.length && brackets.get(i).start() < to; i++) {
			if (brackets.get(i).end() > from) {
				visitor.accept(brackets.get(i));
			}
		}
	}

	private int firstReaching(int from) {
		int low = 0;
		int high = reach.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (reach[middle] <= from) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

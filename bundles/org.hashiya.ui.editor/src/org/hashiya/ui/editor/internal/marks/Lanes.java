// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;

/**
 * The brackets of one document, each in a lane where it meets no other: interval colouring, greedy from the first start, which needs no more lanes than brackets lie
 * one over the other at the deepest place. Computed for the whole document, so that no bracket changes its lane while one scrolls; O(n log n). While one codes and corrects, what was there stays in its lane as well:
 * only what is new is placed, where all else leaves room. A document that is opened again is packed anew.
 */
public final class Lanes {

	public static final Lanes NONE = of(Passages.EMPTY, Coding::code);

	private final BracketColumns brackets;
	/** The greatest end among the brackets up to and with each, to skip those before a window by a binary search. */
	private final int[] reach;
	private final int count;

	private Lanes(BracketColumns brackets) {
		this.brackets = brackets;
		reach = new int[brackets.size()];
		int furthest = 0;
		int lanes = 0;
		for (int i = 0; i < reach.length; i++) {
			furthest = Math.max(furthest, brackets.end(i));
			reach[i] = furthest;
			lanes = Math.max(lanes, brackets.lane(i) + 1);
		}
		count = lanes;
	}

	/**
	 * The lanes for the passages of a document.
	 *
	 * @param mark what a coding is marked as: its code or its coder
	 */
	public static Lanes of(Passages passages, Function<Coding, UUID> mark) {
		BracketColumns placed = new BracketColumns(passages.size(), mark);
		OpenLanes open = new OpenLanes();
		Groups groups = new Groups(passages, 0);
		while (groups.next()) {
			open.advance(groups.start());
			groups.place(open::take, placed);
		}
		return new Lanes(placed);
	}

	/**
	 * The lanes for the passages as they are after a change: what has its range and its mark from before keeps its lane. Costs no more than looking through the passages for what differs, and through the brackets
	 * for each that is new.
	 *
	 * @param before the passages that these are the lanes of
	 * @param mark   what it was for these
	 */
	public Lanes after(Passages before, Passages after, Function<Coding, UUID> mark) {
		List<Passage> old = before.list();
		List<Passage> now = after.list();
		int most = Math.min(old.size(), now.size());
		int same = 0;
		while (same < most && old.get(same) == now.get(same)) {
			same++;
		}
		if (same == old.size() && same == now.size()) {
			return this;
		}
		int sameEnd = 0;
		while (sameEnd < most - same && old.get(old.size() - 1 - sameEnd) == now.get(now.size() - 1 - sameEnd)) {
			sameEnd++;
		}
		int first = Integer.MAX_VALUE;
		int last = 0;
		for (List<Passage> changed : List.of(old.subList(same, old.size() - sameEnd), now.subList(same, now.size() - sameEnd))) {
			if (!changed.isEmpty()) {
				first = Math.min(first, changed.getFirst().start());
				last = Math.max(last, changed.getLast().start());
			}
		}
		while (same > 0 && now.get(same - 1).start() >= first) {
			same--; // what begins at one place is placed together
		}
		return placedAgain(after, same, first, last, mark);
	}

	private Lanes placedAgain(Passages now, int from, int first, int last, Function<Coding, UUID> mark) {
		int kept = firstFrom(first);
		int unchanged = firstFrom(last + 1);
		BracketColumns placed = new BracketColumns(brackets.size() + 8, mark);
		placed.put(brackets, 0, kept);
		Groups groups = new Groups(now, from);
		while (groups.next() && groups.start() <= last) {
			groups.place(end -> KeptLanes.NONE, placed);
		}
		placed.put(brackets, unchanged, brackets.size());
		return keeping(new KeptLanes(brackets.subList(kept, unchanged)), placed, now, mark);
	}

	/**
	 * The lanes for the passages after the text changed: each passage is where its words are now, and keeps its lanes.
	 *
	 * @param before the passages that these are the lanes of
	 * @param mark   what it was for these
	 */
	public Lanes moved(Passages before, Passages after, Function<Coding, UUID> mark) {
		BracketColumns placed = new BracketColumns(after.size(), mark);
		Groups groups = new Groups(after, 0);
		while (groups.next()) {
			groups.place(end -> KeptLanes.NONE, placed);
		}
		return keeping(new KeptLanes(brackets).moved(before, after, mark), placed, after, mark);
	}

	private Lanes keeping(KeptLanes known, BracketColumns placed, Passages now, Function<Coding, UUID> mark) {
		if (!known.give(placed)) {
			return of(now, mark);
		}
		Lanes lanes = new Lanes(placed);
		boolean narrow = lanes.count > count && lanes.count > lanes.deepest() * 3 / 2 + 1;
		return narrow ? of(now, mark) : lanes;
	}

	/** How many brackets lie one over the other at the deepest place. */
	private int deepest() {
		PriorityQueue<Integer> open = new PriorityQueue<>();
		int deepest = 0;
		for (int i = 0; i < brackets.size(); i++) {
			while (!open.isEmpty() && open.peek() <= brackets.start(i)) {
				open.remove();
			}
			open.add(Math.max(brackets.end(i), brackets.start(i) + 1));
			deepest = Math.max(deepest, open.size());
		}
		return deepest;
	}

	/** The first bracket that begins at a position or after it. */
	private int firstFrom(int position) {
		int low = 0;
		int high = brackets.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (brackets.start(middle) < position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** How many lanes there are. */
	public int count() {
		return count;
	}

	/** All, in the order in which they begin; those that begin together the longest first. Each is made when it is asked for. */
	public List<Bracket> list() {
		return Collections.unmodifiableList(brackets);
	}

	public int size() {
		return brackets.size();
	}

	/** Calls with each bracket that shares a character with the range (UTF-16), outer before inner; O(log n + those that start before its end and reach it). */
	public void forEachOverlapping(int from, int to, Consumer<Bracket> visitor) {
		for (int i = firstReaching(from); i < reach.length && brackets.start(i) < to; i++) {
			if (brackets.end(i) > from) {
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

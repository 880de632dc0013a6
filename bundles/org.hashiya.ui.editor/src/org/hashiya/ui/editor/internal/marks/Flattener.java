// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.hashiya.model.Coding;
import org.hashiya.model.Passage;

/**
 * Makes disjoint segments of overlapping passages, for a window of the text: a line sweeps over the starts and ends in the window, and between two of them the set of
 * passages is the same. Takes O(n log n + s·d) for n passages in the window, s segments and at most d passages at one place; what lies outside the window costs nothing.
 */
public final class Flattener {

	/** Outer before inner: what begins first, and of these what ends last. */
	static final Comparator<Passage> OUTER_FIRST = Flattener::outerFirst;

	/** Where no more lie one over the other, to look through them costs less than a set. */
	private static final int FEW = 16;

	private Flattener() {
	}

	private static int outerFirst(Passage one, Passage other) {
		int order = Integer.compare(one.start(), other.start());
		if (order == 0) {
			order = Integer.compare(other.end(), one.end());
		}
		return order == 0 ? one.id().compareTo(other.id()) : order;
	}

	/**
	 * The segments in a window, in text order, without those that nothing is on; neighbours differ in their marks or do not touch.
	 *
	 * @param passages all passages that overlap the window, in any order; others are ignored
	 * @param mark     what a coding is marked as: its code or its coder
	 * @param from     UTF-16 index where the window begins
	 * @param to       where it ends, exclusive
	 */
	public static List<Segment> flatten(List<Passage> passages, Function<Coding, UUID> mark, int from, int to) {
		List<Passage> inside = new ArrayList<>(passages.size());
		int[] borders = new int[passages.size() * 2];
		int count = 0;
		for (Passage passage : passages) {
			int start = Math.max(passage.start(), from);
			int end = Math.min(passage.end(), to);
			if (start < end) {
				inside.add(passage);
				borders[count++] = start;
				borders[count++] = end;
			}
		}
		inside.sort(OUTER_FIRST);
		Arrays.sort(borders, 0, count);
		List<Segment> segments = new ArrayList<>();
		List<Passage> open = new ArrayList<>();
		int next = 0;
		for (int i = 0; i + 1 < count; i++) {
			int start = borders[i];
			int end = borders[i + 1];
			if (start == end) {
				continue;
			}
			for (int at = open.size() - 1; at >= 0; at--) {
				if (open.get(at).end() <= start) {
					open.remove(at);
				}
			}
			while (next < inside.size() && inside.get(next).start() <= start) {
				open.add(inside.get(next++));
			}
			if (!open.isEmpty()) {
				append(segments, segment(open, mark, start, end));
			}
		}
		return segments;
	}

	private static Segment segment(List<Passage> open, Function<Coding, UUID> mark, int start, int end) {
		Collection<UUID> codes = open.size() > FEW ? new LinkedHashSet<>() : new ArrayList<>(open.size());
		boolean set = codes instanceof Set;
		boolean memo = false;
		for (Passage passage : open) {
			for (Coding coding : passage.codings()) {
				UUID code = mark.apply(coding);
				if (set || !codes.contains(code)) {
					codes.add(code);
				}
			}
			memo |= !passage.memos().isEmpty();
		}
		return new Segment(start, end, List.copyOf(codes), memo);
	}

	private static void append(List<Segment> segments, Segment segment) {
		if (!segments.isEmpty()) {
			Segment last = segments.getLast();
			if (last.end() == segment.start() && last.isMarkedLike(segment)) {
				segments.set(segments.size() - 1, new Segment(last.start(), segment.end(), segment.codes(), segment.memo()));
				return;
			}
		}
		segments.add(segment);
	}
}

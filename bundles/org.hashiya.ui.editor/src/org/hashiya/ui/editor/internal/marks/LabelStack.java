// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds room for labels that stand one below the other: none over another, and of those that want the same room first the one that accepts the least, since the others find some below. That is how most of them are
 * shown: labels are of one height, and each accepts more than one place. What would be pushed further than its limit is left out (the hover still tells it) rather than shown where nobody would look for it.
 */
public final class LabelStack {

	/** Stands for a label that found no room. */
	public static final int NO_ROOM = Integer.MIN_VALUE;

	private LabelStack() {
	}

	/**
	 * Places labels; O(n log n). They stand in the order in which they are given wherever their limits allow that, each as near as possible below the place it wants.
	 *
	 * @param wanted the y that each label wants, rising
	 * @param limits the greatest y that each accepts
	 * @param height the height of a label in pixels
	 * @return the y of each, or {@link #NO_ROOM}
	 */
	public static int[] place(int[] wanted, int[] limits, int height) {
		int[] placed = new int[wanted.length];
		Arrays.fill(placed, NO_ROOM);
		List<Integer> chosen = new ArrayList<>();
		long[] places = choose(wanted, limits, height, chosen);
		int[] order = inOrder(places, chosen, limits);
		long free = Long.MIN_VALUE;
		for (int label : order) {
			long y = Math.max(wanted[label], free); // never below the place that was found for it
			placed[label] = (int) y;
			free = y + height;
		}
		return placed;
	}

	/** From above, at each place the label that has to stand first; answers the places, one for each chosen label. */
	private static long[] choose(int[] wanted, int[] limits, int height, List<Integer> chosen) {
		long[] places = new long[wanted.length];
		PriorityQueue<Integer> waiting = new PriorityQueue<>(Comparator.<Integer>comparingInt(label -> limits[label]).thenComparing(Comparator.naturalOrder()));
		long free = Long.MIN_VALUE;
		for (int next = 0; next < wanted.length || !waiting.isEmpty();) {
			if (waiting.isEmpty()) {
				free = Math.max(free, wanted[next]);
			}
			while (next < wanted.length && wanted[next] <= free) {
				waiting.add(next++);
			}
			Integer first = waiting.remove();
			if (free <= limits[first]) {
				places[chosen.size()] = free;
				chosen.add(first);
				free += height;
			}
		}
		return places;
	}

	/** From below, at each place the last of the labels that may stand there: answers which stands at which, so that they are in order where they can be. */
	private static int[] inOrder(long[] places, List<Integer> chosen, int[] limits) {
		int[] order = new int[chosen.size()];
		int[] byLimit = chosen.stream().sorted(Comparator.comparingInt((Integer label) -> limits[label]).reversed()).mapToInt(Integer::intValue).toArray();
		PriorityQueue<Integer> possible = new PriorityQueue<>(Collections.reverseOrder());
		int next = 0;
		for (int place = order.length - 1; place >= 0; place--) {
			while (next < byLimit.length && limits[byLimit[next]] >= places[place]) {
				possible.add(byLimit[next++]);
			}
			order[place] = possible.remove();
		}
		return order;
	}
}

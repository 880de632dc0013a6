// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.List;

import org.hashiya.text.TextRange;

/**
 * What was found in a text.
 *
 * @param list in text order, disjoint, none empty; in UTF-16 units
 */
public record FoundRanges(List<TextRange> list) {

	/** Nothing. */
	public static final FoundRanges NONE = new FoundRanges(List.of());

	public FoundRanges {
		list = List.copyOf(list);
	}

	/** Those that share a character with a window of the text; O(log n + how many there are). */
	public List<TextRange> overlapping(int from, int to) {
		int first = after(from);
		int last = first;
		while (last < list.size() && list.get(last).start() < to) {
			last++;
		}
		return list.subList(first, last);
	}

	/** The first that begins after what is selected, in a circle: after the last comes the first. -1 where there is none. */
	public int next(TextRange selected) {
		int index = 0;
		int high = list.size();
		while (index < high) {
			int middle = (index + high) >>> 1;
			if (TextRange.IN_TEXT_ORDER.compare(list.get(middle), selected) <= 0) {
				index = middle + 1;
			} else {
				high = middle;
			}
		}
		return list.isEmpty() ? -1 : index % list.size();
	}

	/** The last that begins before what is selected, in a circle. -1 where there is none. */
	public int previous(TextRange selected) {
		int next = next(new TextRange(selected.start(), selected.start()));
		boolean circled = next >= 0 && list.get(next).start() < selected.start(); // none begins here or later
		return list.isEmpty() ? -1 : circled ? list.size() - 1 : Math.floorMod(next - 1, list.size());
	}

	/** Which one is exactly selected; -1 where none is. */
	public int indexOf(TextRange selected) {
		int index = after(selected.start());
		return index < list.size() && list.get(index).equals(selected) ? index : -1;
	}

	/** The first that ends after a position. */
	private int after(int position) {
		int low = 0;
		int high = list.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (list.get(middle).end() <= position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

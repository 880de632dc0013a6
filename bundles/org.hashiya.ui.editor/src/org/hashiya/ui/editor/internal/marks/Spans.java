// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

import org.hashiya.text.TextEdit;
import org.hashiya.text.TextRange;

/**
 * Many ranges of a text that is being edited, known by their numbers and in the order of their starts; immutable. Moving all of them is three passes over arrays, some microseconds for each
 * thousand. Edits keep the order and the overlaps of all that have a character left, so that nothing has to be sorted or laid out anew. Positions are UTF-16 units.
 */
public final class Spans {

	private final int[] starts;
	private final int[] ends;
	/** The greatest end up to and with each, to skip those before a window by a binary search. */
	private final int[] reach;

	private Spans(int[] starts, int[] ends, int[] reach) {
		this.starts = starts;
		this.ends = ends;
		this.reach = reach;
	}

	/** Ranges by number from 0, ascending by their starts. */
	public static Spans of(int count, IntUnaryOperator start, IntUnaryOperator end) {
		int[] starts = new int[count];
		int[] ends = new int[count];
		int[] reach = new int[count];
		int furthest = 0;
		for (int i = 0; i < count; i++) {
			starts[i] = start.applyAsInt(i);
			ends[i] = end.applyAsInt(i);
			furthest = Math.max(furthest, ends[i]);
			reach[i] = furthest;
		}
		return new Spans(starts, ends, reach);
	}

	public int size() {
		return starts.length;
	}

	public int start(int number) {
		return starts[number];
	}

	public int end(int number) {
		return ends[number];
	}

	/** Whether all that a range had is gone. */
	public boolean isEmpty(int number) {
		return starts[number] >= ends[number];
	}

	/** Where they are after an edit; each goes where {@link TextEdit#carried} leads it. */
	public Spans moved(TextEdit edit) {
		int[] newStarts = starts.clone();
		int[] newEnds = ends.clone();
		int[] newReach = reach.clone();
		int from = edit.start();
		int to = edit.end();
		int shift = edit.inserted().length() - edit.removed().length();
		for (int i = 0; i < starts.length; i++) {
			if (starts[i] > to) {
				newStarts[i] += shift;
				newEnds[i] += shift;
			} else if (ends[i] >= from) {
				TextRange range = edit.carried(new TextRange(starts[i], ends[i]));
				newStarts[i] = range.start();
				newEnds[i] = range.end();
			}
			if (reach[i] > from) {
				newReach[i] = reach[i] > to ? reach[i] + shift : edit.end(reach[i]);
			}
		}
		return new Spans(newStarts, newEnds, newReach);
	}

	/** Calls with the number of each that shares a character with the range, in order; O(log n + those that start before its end and reach it). */
	public void forEachOverlapping(int from, int to, IntConsumer visitor) {
		for (int i = firstReaching(from); i < starts.length; i++) {
			if (isEmpty(i)) {
				continue; // may stand behind the beginning of those after it
			}
			if (starts[i] >= to) {
				break;
			}
			if (ends[i] > from) {
				visitor.accept(i);
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

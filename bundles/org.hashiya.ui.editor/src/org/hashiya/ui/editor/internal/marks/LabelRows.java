// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Where labels stand beside a text: one below the other as {@link LabelStack} says, and those that found no room there beside another one, where both have room for all their words.
 *
 * @param tops   the y of each, or {@link LabelStack#NO_ROOM}
 * @param insets how far each begins from the edge of all
 */
public record LabelRows(int[] tops, int[] insets) {

	/**
	 * Places labels.
	 *
	 * @param wanted the y that each label wants, rising
	 * @param limits the greatest y that each accepts
	 * @param height the height of a label
	 * @param widths the width of each with what keeps it from the next; asked only where one found no room
	 * @param room   the width of all
	 */
	public static LabelRows place(int[] wanted, int[] limits, int height, IntUnaryOperator widths, int room) {
		int[] tops = LabelStack.place(wanted, limits, height);
		int[] insets = new int[tops.length];
		if (IntStream.of(tops).noneMatch(top -> top == LabelStack.NO_ROOM)) {
			return new LabelRows(tops, insets);
		}
		int[] rows = IntStream.range(0, tops.length).filter(label -> tops[label] != LabelStack.NO_ROOM).boxed().sorted((one, other) -> Integer.compare(tops[one], tops[other])).mapToInt(Integer::intValue).toArray();
		int[] ys = IntStream.of(rows).map(label -> tops[label]).toArray();
		int[] ends = IntStream.of(rows).map(widths).toArray();
		for (int label = 0; label < tops.length; label++) {
			if (tops[label] != LabelStack.NO_ROOM) {
				continue;
			}
			int width = widths.applyAsInt(label);
			int found = Arrays.binarySearch(ys, wanted[label]);
			for (int row = found >= 0 ? found : -found - 1; row < ys.length && ys[row] <= limits[label]; row++) {
				if (ends[row] + width <= room) {
					tops[label] = ys[row];
					insets[label] = ends[row];
					ends[row] += width;
					break;
				}
			}
		}
		return new LabelRows(tops, insets);
	}
}

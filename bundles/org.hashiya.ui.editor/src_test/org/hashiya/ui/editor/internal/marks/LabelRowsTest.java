// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class LabelRowsTest {

	@Test
	void whatFindsNoRoomBelowStandsBesideAnotherWhereAllItsWordsHaveRoom() {
		LabelRows rows = LabelRows.place(new int[] { 10, 10, 10, 10 }, new int[] { 30, 30, 30, 30 }, 15, label -> 40, 100);

		assertArrayEquals(new int[] { 10, 25, 10, 25 }, rows.tops());
		assertArrayEquals(new int[] { 0, 0, 40, 40 }, rows.insets());
	}

	@Test
	void whatWouldHaveToBeCutIsLeftOut() {
		LabelRows rows = LabelRows.place(new int[] { 10, 10, 10 }, new int[] { 20, 20, 20 }, 15, label -> label == 0 ? 70 : label == 1 ? 40 : 30, 100);

		assertArrayEquals(new int[] { 10, LabelStack.NO_ROOM, 10 }, rows.tops());
		assertEquals(70, rows.insets()[2]);
	}

	@Test
	void nobodyIsAskedForWidthsWhereAllHaveRoom() {
		LabelRows rows = LabelRows.place(new int[] { 10, 10 }, new int[] { 30, 30 }, 15, label -> {
			throw new AssertionError("asked for the width of " + label);
		}, 100);

		assertArrayEquals(new int[] { 10, 25 }, rows.tops());
	}

	@RepeatedTest(100)
	void noneCoversAnotherOrLeavesItsRoom() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int count = random.nextInt(30);
		int[] wanted = IntStream.generate(() -> random.nextInt(12) * 25).limit(count).sorted().toArray();
		int[] limits = IntStream.of(wanted).map(y -> y + random.nextInt(150)).toArray();
		int[] widths = IntStream.generate(() -> 20 + random.nextInt(80)).limit(count).toArray();

		LabelRows rows = LabelRows.place(wanted, limits, 17, label -> widths[label], 120);

		int[] shown = IntStream.range(0, count).filter(label -> rows.tops()[label] != LabelStack.NO_ROOM).toArray();
		for (int one : shown) {
			assertTrue(wanted[one] <= rows.tops()[one] && rows.tops()[one] <= limits[one] && rows.insets()[one] + widths[one] <= 120, () -> "seed " + seed);
			assertTrue(Arrays.stream(shown).allMatch(other -> other == one || Math.abs(rows.tops()[one] - rows.tops()[other]) >= 17 || rows.insets()[one] >= rows.insets()[other] + widths[other]
					|| rows.insets()[other] >= rows.insets()[one] + widths[one]), () -> "seed " + seed);
		}
	}
}

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

@SuppressWarnings("nls") // the texts of tests are not for people
class LabelStackTest {

	@Test
	void labelsThatWantTheSamePlaceStandBelowEachOther() {
		assertArrayEquals(new int[] { 10, 25, 40, 100 }, LabelStack.place(new int[] { 10, 10, 12, 100 }, new int[] { 500, 500, 500, 500 }, 15));
	}

	@Test
	void aLabelThatWouldStandTooFarBelowIsLeftOutAndMakesRoomForTheNext() {
		assertArrayEquals(new int[] { 10, LabelStack.NO_ROOM, 25 }, LabelStack.place(new int[] { 10, 11, 20 }, new int[] { 20, 20, 60 }, 15));
	}

	@Test
	void placesFarAboveTheWindowDoNotOverflow() {
		assertArrayEquals(new int[] { Integer.MIN_VALUE + 1, 0 }, LabelStack.place(new int[] { Integer.MIN_VALUE + 1, 0 }, new int[] { 9, 9 }, 15));
	}

	@Test
	void whatMustStandHereGoesBeforeWhatHasRoomFurtherBelow() {
		assertArrayEquals(new int[] { 40, 10, 25 }, LabelStack.place(new int[] { 10, 10, 12 }, new int[] { 200, 20, 30 }, 15));
	}

	@Test
	void theirOrderIsKeptWhereAllHaveRoom() {
		assertArrayEquals(new int[] { 10, 25, 40 }, LabelStack.place(new int[] { 10, 10, 12 }, new int[] { 200, 90, 80 }, 15));
	}

	@Test
	void twelveBracketsOneInTheOtherHaveAllOfTheirNames() {
		int[] wanted = { 1, 1, 1, 1, 26, 26, 26, 51, 51, 51, 51, 76 };
		int[] limits = { 200, 200, 175, 175, 175, 150, 150, 150, 150, 125, 125, 125 };

		int[] placed = LabelStack.place(wanted, limits, 17);

		assertTrue(Arrays.stream(placed).noneMatch(y -> y == LabelStack.NO_ROOM), Arrays.toString(placed));
	}

	/** Brackets along rows, as many as want room in few of them. */
	private record Wishes(int[] wanted, int[] limits, int height) {

		static Wishes of(Random random) {
			int height = 12 + random.nextInt(14);
			int pitch = height + random.nextInt(12);
			int rows = 1 + random.nextInt(6);
			int[] wanted = IntStream.generate(() -> random.nextInt(rows) * pitch + 1).limit(random.nextInt(10)).sorted().toArray();
			int[] limits = IntStream.of(wanted).map(y -> y + Math.max(4 * height, (1 + random.nextInt(rows)) * pitch)).toArray();
			return new Wishes(wanted, limits, height);
		}

		/** How many can have room at all: which end the labels of each subset can have at the earliest. */
		int most() {
			long[] ends = new long[1 << wanted.length];
			Arrays.fill(ends, Long.MAX_VALUE);
			ends[0] = Long.MIN_VALUE;
			int most = 0;
			for (int some = 0; some < ends.length; some++) {
				if (ends[some] == Long.MAX_VALUE) {
					continue;
				}
				most = Math.max(most, Integer.bitCount(some));
				for (int next = 0; next < wanted.length; next++) {
					long y = Math.max(ends[some], wanted[next]);
					if ((some & 1 << next) == 0 && y <= limits[next]) {
						ends[some | 1 << next] = Math.min(ends[some | 1 << next], y + height);
					}
				}
			}
			return most;
		}
	}

	@RepeatedTest(200)
	void asManyHaveRoomAsCanAndNoneIsOverAnother() {
		long seed = System.nanoTime();
		Wishes wishes = Wishes.of(new Random(seed));

		int[] placed = LabelStack.place(wishes.wanted, wishes.limits, wishes.height);

		int[] shown = IntStream.range(0, placed.length).filter(label -> placed[label] != LabelStack.NO_ROOM).toArray();
		assertEquals(wishes.most(), shown.length, () -> "seed " + seed + ": " + wishes);
		for (int label : shown) {
			assertTrue(wishes.wanted[label] <= placed[label] && placed[label] <= wishes.limits[label], () -> "seed " + seed);
		}
		int[] ys = IntStream.of(shown).map(label -> placed[label]).sorted().toArray();
		for (int i = 1; i < ys.length; i++) {
			assertTrue(ys[i] - ys[i - 1] >= wishes.height, () -> "seed " + seed + ": " + Arrays.toString(ys));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

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
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** A tip leaves the row alone that it is of. */
class RowTipsTest {

	private static final Rectangle SCREEN = new Rectangle(0, 0, 1366, 768);

	@Test
	void itStandsBelowTheRowAndAtTheEdgesOfTheScreenInView() {
		assertEquals(new Point(300, 229), RowTips.place(new Point(420, 90), new Rectangle(300, 200, 1, 25), SCREEN));
		assertEquals(new Point(946, 229), RowTips.place(new Point(420, 90), new Rectangle(1160, 200, 1, 25), SCREEN));
		assertEquals(new Point(300, 606), RowTips.place(new Point(420, 90), new Rectangle(300, 700, 1, 25), SCREEN));
	}

	@Test
	void itNeverCoversTheRow() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int n = 0; n < 2000; n++) {
			Rectangle row = new Rectangle(random.nextInt(SCREEN.width), random.nextInt(SCREEN.height - 25), 1, 25);
			Point size = new Point(1 + random.nextInt(420), 1 + random.nextInt(300));
			Point at = RowTips.place(size, row, SCREEN);
			Rectangle tip = new Rectangle(at.x, at.y, size.x, size.y);
			assertFalse(tip.intersects(row), () -> List.of(seed, tip, row).toString());
			assertTrue(tip.x >= 0 && tip.x + tip.width <= SCREEN.width && tip.y >= 0 && tip.y + tip.height <= SCREEN.height, () -> List.of(seed, tip, row).toString());
		}
	}
}

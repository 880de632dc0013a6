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
	void itStandsBesideTheListWhereThereIsRoom() {
		Rectangle codebook = new Rectangle(1075, 150, 291, 400);
		assertEquals(new Point(651, 200), RowTips.place(new Point(420, 90), new Rectangle(1160, 200, 1, 25), codebook, SCREEN));
		Rectangle documents = new Rectangle(0, 150, 230, 400);
		assertEquals(new Point(234, 200), RowTips.place(new Point(420, 90), new Rectangle(70, 200, 1, 25), documents, SCREEN));
	}

	@Test
	void elseItStandsBelowTheRowOrAboveIt() {
		assertEquals(new Point(300, 229), RowTips.place(new Point(420, 90), new Rectangle(300, 200, 1, 25), SCREEN, SCREEN));
		assertEquals(new Point(946, 229), RowTips.place(new Point(420, 90), new Rectangle(1160, 200, 1, 25), SCREEN, SCREEN));
		assertEquals(new Point(300, 606), RowTips.place(new Point(420, 90), new Rectangle(300, 700, 1, 25), SCREEN, SCREEN));
	}

	@Test
	void itNeverCoversTheRow() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int n = 0; n < 2000; n++) {
			Rectangle list = new Rectangle(random.nextInt(SCREEN.width - 60), 0, 60, SCREEN.height);
			Rectangle row = new Rectangle(list.x + random.nextInt(list.width), random.nextInt(SCREEN.height - 25), 1, 25);
			Point size = new Point(1 + random.nextInt(1000), 1 + random.nextInt(300));
			Point at = RowTips.place(size, row, list, SCREEN);
			Rectangle tip = new Rectangle(at.x, at.y, size.x, size.y);
			assertFalse(tip.intersects(row), () -> List.of(seed, tip, row).toString());
			assertTrue(tip.x >= 0 && tip.x + tip.width <= SCREEN.width && tip.y >= 0 && tip.y + tip.height <= SCREEN.height, () -> List.of(seed, tip, row).toString());
		}
	}
}

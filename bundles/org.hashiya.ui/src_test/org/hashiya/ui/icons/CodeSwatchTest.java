// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.graphics.ImageData;
import org.hashiya.model.Colour;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class CodeSwatchTest {

	private static final Colour BLUE = Colour.parse("#0072B2");

	@Test
	void isFilledInTheMiddleAndClearAtTheCorner() {
		ImageData data = new CodeSwatch(BLUE).getImageData(200);

		assertEquals(32, data.width);
		assertEquals(BLUE.rgb(), data.getPixel(16, 16));
		assertEquals(255, data.getAlpha(16, 16));
		assertEquals(0, data.getAlpha(0, 0));
	}

	@Test
	void aCategoryHasOnlyAnOutline() {
		ImageData data = new CodeSwatch(BLUE, true).getImageData(100);

		assertEquals(0, data.getAlpha(8, 8));
		assertEquals(255, data.getAlpha(3, 8));
	}

	@Test
	void equalColoursShareAnImage() {
		assertEquals(new CodeSwatch(BLUE), new CodeSwatch(Colour.parse("#0072b2")));
		assertNotEquals(new CodeSwatch(BLUE), new CodeSwatch(BLUE, true));
	}
}

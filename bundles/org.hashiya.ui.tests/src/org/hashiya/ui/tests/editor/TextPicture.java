// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * What a text widget shows, as pixels. Positions are UTF-16 units; columns and rows are those of the widget.
 *
 * @param text   the widget, as it was when the picture was taken
 * @param pixels of the widget or of something around it
 * @param origin where the widget's area begins in these pixels
 */
public record TextPicture(StyledText text, ImageData pixels, Point origin) {

	/** The widget alone, as it is on the screen. */
	public static TextPicture of(StyledText text) {
		return new TextPicture(text, pixels(text), new Point(0, 0));
	}

	/** The whole window with the widget in it. */
	public static TextPicture inWindow(StyledText text) {
		Point onScreen = text.toDisplay(0, 0);
		Point window = text.getShell().toDisplay(0, 0);
		return new TextPicture(text, pixels(text.getShell()), new Point(onScreen.x - window.x, onScreen.y - window.y));
	}

	private static ImageData pixels(Control control) {
		control.update();
		Rectangle area = control.getShell() == control ? control.getShell().getClientArea() : new Rectangle(0, 0, control.getSize().x, control.getSize().y);
		Image image = new Image(control.getDisplay(), area.width, area.height);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	public RGB pixel(int x, int y) {
		return pixels.palette.getRGB(pixels.getPixel(x + origin.x, y + origin.y));
	}

	/** The columns between the margins that hold something other than the background, in the row of a position. */
	public TreeSet<Integer> ink(int offset) {
		int top = text.getLocationAtOffset(offset).y;
		int from = text.getLeftMargin();
		int to = text.getClientArea().width - text.getRightMargin();
		RGB background = pixel(from - 2, top + 1);
		TreeSet<Integer> columns = new TreeSet<>();
		for (int x = from; x < to; x++) {
			for (int y = top; y < top + text.getLineHeight(offset); y++) {
				if (!pixel(x, y).equals(background)) {
					columns.add(x);
				}
			}
		}
		return columns;
	}

	/** The most frequent colour on the characters of the first place of a quote in one script: that of their background. */
	public RGB background(String quote) {
		int start = text.getText().indexOf(quote);
		return background(start, start + quote.length());
	}

	/** The most frequent colour on the characters of a range in one script and row. */
	public RGB background(int start, int end) {
		Rectangle bounds = text.getTextBounds(start, end - 1); // one script: the box covers nothing else
		Map<RGB, Integer> counts = new HashMap<>();
		for (int x = bounds.x + 1; x < bounds.x + bounds.width - 1; x++) {
			for (int y = bounds.y + 1; y < bounds.y + text.getLineHeight() - 1; y++) {
				counts.merge(pixel(x, y), 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}
}

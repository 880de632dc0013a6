// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * What a text widget shows, as pixels. Positions are UTF-16 units; columns and rows are those of the widget.
 *
 * @param text   the widget, as it was when the picture was taken
 * @param pixels of the widget or of something around it
 * @param origin where the widget's area begins in these pixels
 */
public record TextPicture(StyledText text, ImageData pixels, Point origin) {

	private static final int WIDE_ENOUGH = 5;

	/** The widget alone, as it is on the screen. */
	public static TextPicture of(StyledText text) {
		text.update();
		return new TextPicture(text, pixels(text, text.getClientArea()), new Point(0, 0));
	}

	/** The whole window with the widget in it, as the screen has it. */
	public static TextPicture inWindow(StyledText text) {
		Point onScreen = text.toDisplay(0, 0);
		Rectangle window = text.getShell().getBounds();
		return new TextPicture(text, pixels(text.getDisplay(), window), new Point(onScreen.x - window.x, onScreen.y - window.y));
	}

	private static ImageData pixels(Drawable drawable, Rectangle area) {
		Image image = new Image(Display.getCurrent(), area.width, area.height);
		GC gc = new GC(drawable);
		gc.copyArea(image, area.x, area.y);
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
	private RGB background(int start, int end) {
		Rectangle bounds = text.getTextBounds(start, end - 1); // one script: the box covers nothing else
		return background(new Rectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, text.getLineHeight() - 2)).orElseThrow();
	}

	/** The most frequent colour on one character; empty where it is too narrow to tell, the last of its row, or not wholly in view. */
	public Optional<RGB> background(int at) {
		Point first = text.getLocationAtOffset(at);
		Point next = text.getLocationAtOffset(at + 1);
		int height = text.getLineHeight(at);
		if (first.y != next.y || Math.abs(next.x - first.x) < WIDE_ENOUGH || !isInView(at)) {
			return Optional.empty();
		}
		return background(new Rectangle(Math.min(first.x, next.x) + 1, first.y + 1, Math.abs(next.x - first.x) - 2, height - 2));
	}

	/** Whether the row of a position is wholly in view. */
	public boolean isInView(int at) {
		int top = text.getLocationAtOffset(at).y;
		return top >= text.getTopMargin() && top + text.getLineHeight(at) <= text.getClientArea().height - text.getBottomMargin();
	}

	private Optional<RGB> background(Rectangle area) {
		Map<RGB, Integer> counts = new HashMap<>();
		for (int x = area.x; x < area.x + area.width; x++) {
			for (int y = area.y; y < area.y + area.height; y++) {
				counts.merge(pixel(x, y), 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}
}

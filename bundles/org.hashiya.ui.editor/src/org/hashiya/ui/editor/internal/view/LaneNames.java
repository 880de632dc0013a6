// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.hashiya.text.ParagraphDirection;

/**
 * The names beside the texts of a display, each shaped once and then only drawn: scrolling draws some dozens of them at each step, and the next document shows the same codes. Disposed with the display.
 */
final class LaneNames {

	private static final int KEPT = 1000;
	private static final int LEAST_POINTS = 7;

	private record Key(String name, int room) {
	}

	private final Display display;
	private final Font font;
	private final Map<Key, TextLayout> known = new HashMap<>();
	private int height;

	private LaneNames(Display display) {
		this.display = display;
		FontData system = display.getSystemFont().getFontData()[0];
		font = new Font(display, system.getName(), Math.max(LEAST_POINTS, system.getHeight() - 1), SWT.NORMAL);
		display.disposeExec(() -> {
			forget();
			font.dispose();
		});
	}

	/** Those of a display, a little smaller than the window's other words. */
	static LaneNames of(Display display) {
		String key = LaneNames.class.getName();
		if (display.getData(key) instanceof LaneNames made) {
			return made;
		}
		LaneNames made = new LaneNames(display);
		display.setData(key, made);
		return made;
	}

	private void forget() {
		known.values().forEach(TextLayout::dispose);
		known.clear();
	}

	/** The font that they are in; not to be disposed. */
	Font font() {
		return font;
	}

	/** How high a name is, in pixels. */
	int height(GC gc) {
		if (height == 0) {
			gc.setFont(font);
			height = gc.getFontMetrics().getHeight();
		}
		return height;
	}

	/** Draws a name in the foreground colour, shortened where there is no room for all of it, from an edge to the right or up to it. */
	void draw(GC gc, String name, int room, int edge, boolean toTheRight, int y) {
		if (name.isEmpty()) {
			return;
		}
		TextLayout layout = layout(name, room);
		layout.draw(gc, toTheRight ? edge : edge - layout.getBounds().width, y);
	}

	/** How wide a name is as it is drawn where there is so much room. */
	int width(String name, int room) {
		return name.isEmpty() ? 0 : layout(name, room).getBounds().width;
	}

	private TextLayout layout(String name, int room) {
		if (known.size() > KEPT) {
			forget();
		}
		return known.computeIfAbsent(new Key(name, room), key -> {
			TextLayout layout = new TextLayout(display);
			layout.setFont(font);
			layout.setOrientation(ParagraphDirection.of(name) == ParagraphDirection.RTL ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
			layout.setText(name);
			int length = name.length();
			while (length > 0 && layout.getBounds().width > room) {
				length = name.offsetByCodePoints(length, -1);
				layout.setText(name.substring(0, length).stripTrailing() + "…"); //$NON-NLS-1$
			}
			return layout;
		});
	}
}

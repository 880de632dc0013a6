// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;
import org.hashiya.text.ParagraphDirection;

/** The names beside the text, each shaped once and then only drawn: scrolling draws some dozens of them at each step. Disposed with the control. */
final class LaneNames {

	private static final int KEPT = 1000;

	private record Key(String name, int room) {
	}

	private final Control control;
	private final Font font;
	private final Map<Key, TextLayout> known = new HashMap<>();
	private int height;

	LaneNames(Control control, Font font) {
		this.control = control;
		this.font = font;
		control.addDisposeListener(event -> forget());
	}

	private void forget() {
		known.values().forEach(TextLayout::dispose);
		known.clear();
	}

	/** How high a name is, in pixels. */
	int height(GC gc) {
		if (height == 0) {
			gc.setFont(font);
			FontMetrics metrics = gc.getFontMetrics();
			height = metrics.getHeight();
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

	private TextLayout layout(String name, int room) {
		if (known.size() > KEPT) {
			forget();
		}
		return known.computeIfAbsent(new Key(name, room), key -> {
			TextLayout layout = new TextLayout(control.getDisplay());
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

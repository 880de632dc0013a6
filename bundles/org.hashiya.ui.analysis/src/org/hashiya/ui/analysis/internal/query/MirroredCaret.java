// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The caret of a field in a mirrored window. That of the widget is painted at the other end of the field there (GTK): as far from the left as it should be from the right. This one does not blink. */
@NonNullByDefault({}) // the platform says nothing of null
final class MirroredCaret {

	private static final int WIDTH = 2;

	private final StyledText text;

	private MirroredCaret(StyledText text) {
		this.text = text;
	}

	/** Takes the place of the widget's, where the widget is mirrored. */
	static void install(StyledText text) {
		if ((text.getStyle() & SWT.MIRRORED) != 0) {
			MirroredCaret caret = new MirroredCaret(text);
			text.setCaret(null);
			text.addListener(SWT.Paint, caret::paint);
			text.addCaretListener(event -> text.redraw());
			text.addListener(SWT.FocusIn, event -> text.redraw());
			text.addListener(SWT.FocusOut, event -> text.redraw());
		}
	}

	private void paint(Event event) {
		if (text.isFocusControl() && text.getSelectionCount() == 0) {
			int at = text.getCaretOffset();
			Point place = text.getLocationAtOffset(at);
			event.gc.setBackground(text.getForeground());
			event.gc.fillRectangle(place.x, place.y, WIDTH, text.getLineHeight(at));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.lang.reflect.Field;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/**
 * The box around the link that the keys are on, in a mirrored window. GTK's link draws it as far from the right as it should be from the left, away from all words: here the sentence is drawn once more, with the box where it
 * belongs. Which link that is the widget does not say, so its inner fields are asked for by name; without them the box stays where it was.
 */
final class MirroredFocus {

	private final Link link;
	private final Field layout;
	private final Field index;

	private MirroredFocus(Link link) throws ReflectiveOperationException {
		this.link = link;
		layout = field("layout"); //$NON-NLS-1$
		index = field("focusIndex"); //$NON-NLS-1$
	}

	private static Field field(String name) throws ReflectiveOperationException {
		Field field = Link.class.getDeclaredField(name);
		field.setAccessible(true);
		return field;
	}

	/** Draws it from now on. */
	static void show(Link link) {
		try {
			MirroredFocus focus = new MirroredFocus(link);
			link.addListener(SWT.Paint, focus::paint);
		} catch (ReflectiveOperationException | RuntimeException e) {
			return; // another toolkit: nothing of ours is painted over its own
		}
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private void paint(Event event) {
		LinkedSentence.Span span = link.isFocusControl() ? focused() : null;
		if (span != null) {
			try {
				paint(event.gc, (TextLayout) layout.get(link), span);
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(e); // accessible since it was found
			}
		}
	}

	private LinkedSentence.@Nullable Span focused() {
		try {
			int focused = index.getInt(link);
			var spans = LinkedSentence.of(link.getText()).spans();
			return focused >= 0 && focused < spans.size() ? spans.get(focused) : null;
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e); // accessible since it was found
		}
	}

	private void paint(GC gc, TextLayout sentence, LinkedSentence.Span span) {
		Point size = link.getSize();
		gc.setBackground(link.getBackground());
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setForeground(link.getForeground());
		sentence.draw(gc, 0, 0);
		int[] lines = sentence.getLineOffsets();
		for (int line = 0; line < lines.length - 1; line++) {
			int start = Math.max(span.start(), lines[line]);
			int end = Math.min(span.end(), lines[line + 1]);
			if (start < end) {
				Rectangle box = sentence.getBounds(start, end - 1);
				gc.drawFocus(size.x - box.x - box.width, box.y, box.width, box.height);
			}
		}
	}
}

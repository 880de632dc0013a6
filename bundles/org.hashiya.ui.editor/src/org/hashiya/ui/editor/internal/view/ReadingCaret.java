// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Event;

/**
 * The caret of a {@link ReadingText}: found once for all that happened, when the text is painted or the caret was moved, and not at all while its paragraph is out of view. On GTK the platform's caret has the whole
 * widget painted each time it blinks, is moved, or anything of the widget is painted: there it stays invisible, for input methods only, and what is seen is drawn here. It blinks for some seconds after it was moved
 * and then stands still, as in other fields of that platform.
 */
final class ReadingCaret {

	static final boolean GTK = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$
	private static final int WIDTH = 2;
	private static final int BLINK_MS = 600;
	private static final int BLINKS = 16;
	private static final Rectangle NOWHERE = new Rectangle(0, 0, 0, 0);

	private final ReadingText text;
	private final Repainting repainting;
	private final Supplier<@Nullable ShownText> shown;
	private Rectangle place = NOWHERE;
	private @Nullable Cause cause;
	private boolean waiting;
	private boolean lit = true;
	private boolean ticking;
	private int blinks;

	/** What its place depends on, with whether its line is an empty one that runs from right to left; styles are no part of it, since those that come and go do not change where letters are. */
	private record Cause(int offset, String line, boolean emptyToTheLeft, int top, int bottom, int width, int margin, Font font) {
	}

	private ReadingCaret(ReadingText text, Repainting repainting, Supplier<@Nullable ShownText> shown) {
		this.text = text;
		this.repainting = repainting;
		this.shown = shown;
	}

	/** From now on, for as long as the widget lives. */
	static void in(ReadingText text, Repainting repainting, Supplier<@Nullable ShownText> shown) {
		ReadingCaret made = new ReadingCaret(text, repainting, shown);
		text.addListener(SWT.Paint, made::paint);
		text.addCaretListener(event -> {
			made.lit = true;
			made.blinks = 0;
			made.moveSoon();
		});
		text.addListener(SWT.FocusIn, event -> made.light());
		text.addListener(SWT.FocusOut, event -> made.light());
		made.platformCaret();
	}

	/** Not at once: what is in the text may be changing. */
	private void moveSoon() {
		if (!waiting) {
			waiting = true;
			text.getDisplay().asyncExec(() -> {
				waiting = false;
				if (!text.isDisposed()) {
					move();
				}
			});
		}
	}

	private void move() {
		Rectangle before = place;
		cause = cause();
		place = find(cause);
		platformCaret();
		if (GTK && text.isFocusControl()) {
			if (!before.equals(place)) {
				repainting.area(before);
			}
			repainting.area(place);
			tick();
		}
	}

	/** On GTK it has no height: the platform draws even one that is not visible, the other way round over what is painted there. Input methods show their words below it. */
	private void platformCaret() {
		Caret caret = text.caret();
		if (caret != null && !caret.isDisposed()) {
			boolean shows = !GTK && !place.isEmpty();
			if (caret.getVisible() != shows) {
				caret.setVisible(shows);
			}
			if (!place.isEmpty()) {
				int height = GTK ? 0 : place.height;
				caret.setBounds(place.x, place.y + place.height - height, Math.max(1, caret.getSize().x), height);
			}
		}
	}

	/** Null where its line is out of view. */
	private @Nullable Cause cause() {
		int offset = text.getCaretOffset();
		int line = text.getLineAtOffset(offset);
		if (line < text.getLineIndex(0) || line > text.getLineIndex(text.getClientArea().height)) {
			return null;
		}
		String words = text.getLine(line);
		return new Cause(offset, words, words.isEmpty() && ShownText.isRightToLeft(shown.get(), offset), text.getLinePixel(line), text.getLinePixel(line + 1), text.getClientArea().width, text.getLeftMargin(), text.getFont());
	}

	private Rectangle find(@Nullable Cause seen) {
		if (seen == null) {
			return NOWHERE;
		}
		if (seen.emptyToTheLeft) { // the widget takes it to begin at the left
			return new Rectangle(seen.width - text.getRightMargin(), seen.top, WIDTH, text.getLineHeight(seen.offset));
		}
		Point at = text.getLocationAtOffset(seen.offset);
		return new Rectangle(at.x, RowTop.of(text, at.y, seen.top, seen.bottom - seen.top), WIDTH, text.getLineHeight(seen.offset));
	}

	/** What was scrolled or laid out anew is painted as a whole. */
	private void paint(Event event) {
		Rectangle area = new Rectangle(event.x, event.y, event.width, event.height);
		Cause seen = cause();
		if (!Objects.equals(seen, cause)) {
			cause = seen;
			Rectangle now = find(seen);
			if (GTK && area.contains(now.x, now.y) && area.contains(now.x + now.width - 1, now.y + now.height - 1)) {
				repaint(place);
				place = now;
			}
			moveSoon();
		}
		if (GTK && lit && text.isFocusControl() && place.intersects(area)) {
			event.gc.setBackground(text.getForeground());
			event.gc.fillRectangle(place);
		}
	}

	/** Also where it lies in the area that an event tells of: that is the smallest around several parts, and between them nothing is painted. */
	private void repaint(Rectangle before) {
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				repainting.area(before);
			}
		});
	}

	private void light() {
		lit = true;
		blinks = 0;
		if (GTK) {
			repainting.area(place);
			tick();
		}
	}

	private void tick() {
		if (!ticking && text.isFocusControl() && !place.isEmpty()) {
			ticking = true;
			text.getDisplay().timerExec(BLINK_MS, this::blink);
		}
	}

	private void blink() {
		ticking = false;
		if (text.isDisposed() || !text.isFocusControl()) {
			return;
		}
		lit = ++blinks > BLINKS || !lit;
		repainting.area(place);
		if (blinks <= BLINKS) {
			tick();
		}
	}
}

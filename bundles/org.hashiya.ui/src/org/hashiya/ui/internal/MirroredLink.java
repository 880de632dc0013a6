// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;

/** The pointer over a sentence with links in a mirrored window. What the widget itself makes of a click there is not listened to; keys are left to it. */
public final class MirroredLink {

	private final Link link;
	private final Listener listener;
	private boolean pressed;
	private @Nullable String at;

	private MirroredLink(Link link, Listener listener) {
		this.link = link;
		this.listener = listener;
	}

	/** Listens from now on, until the widget is disposed of. */
	public static void follow(Link link, Listener listener) {
		new MirroredLink(link, listener).listen();
		MirroredFocus.show(link);
	}

	private void listen() {
		link.addListener(SWT.Selection, event -> {
			if (!pressed) {
				listener.handleEvent(event);
			}
		});
		link.addListener(SWT.MouseDown, event -> {
			if (event.button == 1) {
				pressed = true;
				at = target(event.x, event.y);
			}
		});
		link.addListener(SWT.MouseUp, event -> {
			if (event.button == 1) {
				released(target(event.x, event.y));
			}
		});
		link.addListener(SWT.MouseMove, event -> point(target(event.x, event.y) != null));
	}

	private void released(@Nullable String target) {
		boolean follows = target != null && target.equals(at);
		display().asyncExec(() -> { // after what the widget makes of it
			pressed = false;
			if (follows && !link.isDisposed()) {
				Event event = new Event();
				event.type = SWT.Selection;
				event.widget = link;
				event.display = display();
				event.text = target;
				listener.handleEvent(event);
			}
		});
	}

	private void point(boolean over) {
		display().asyncExec(() -> { // the widget sets one too
			if (!link.isDisposed()) {
				link.setCursor(over ? display().getSystemCursor(SWT.CURSOR_HAND) : null);
			}
		});
	}

	private Display display() {
		return link.getDisplay();
	}

	/** What the link at a point of the widget leads to; null where there is none. */
	private @Nullable String target(int x, int y) {
		LinkedSentence sentence = LinkedSentence.of(link.getText());
		if (sentence.words().isEmpty()) {
			return null;
		}
		TextLayout layout = new TextLayout(display());
		try {
			layout.setOrientation(SWT.RIGHT_TO_LEFT);
			layout.setFont(link.getFont());
			layout.setText(sentence.words());
			layout.setWidth(Math.max(1, link.getSize().x));
			int offset = layout.getOffset(x, y, null);
			if (offset >= sentence.words().length()) {
				return null;
			}
			int one = layout.getLocation(offset, false).x;
			int other = layout.getLocation(offset, true).x;
			boolean inside = y >= 0 && y < layout.getBounds().height && x >= Math.min(one, other) && x <= Math.max(one, other); // beside a line its last letter is found
			return inside ? sentence.targetAt(offset) : null;
		} finally {
			layout.dispose();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * A text widget that does not place its caret itself: {@link ReadingCaret} does. After each move of the caret, each edit and each change of marks the platform's widget asks for the styles of the caret's paragraph
 * and where the caret is, some times over, and then has all in view painted.
 */
final class ReadingText extends StyledText {

	// neither has a value of its own: they are used while the widget is being made
	private boolean wrapped;
	private @Nullable SelectedRows rows;

	ReadingText(@Nullable Composite parent, int style) {
		super(parent, style);
		setScrollbarsMode(SWT.NONE); // one that lies over the text has all of the text painted each time it changes, which each edit may bring about
	}

	/** The first one who paints is the widget itself, while it is being made: see {@link SelectedRows}. */
	@Override
	public void addListener(int type, @Nullable Listener listener) {
		if (type == SWT.Paint && !wrapped && listener != null) {
			wrapped = true;
			super.addListener(type, event -> paint(listener, event));
		} else {
			super.addListener(type, listener);
		}
	}

	private void paint(Listener widget, Event event) {
		SelectedRows selected = rows == null ? new SelectedRows(this) : rows;
		rows = selected;
		selected.paint(widget, event);
	}

	/** None, so that the widget has nothing to place. It looks for the caret besides only to tell the end of a row from the beginning of the next, and where it wraps lines it shows both at the latter. */
	@Override
	public @Nullable Caret getCaret() {
		return null;
	}

	/** After each key the widget asks for what is to be painted to be painted now. GTK paints nothing sooner for that, but then paints all. */
	@Override
	public void update() {
		if (!ReadingCaret.GTK) {
			super.update();
		}
	}

	/** The caret of the widget. */
	@Nullable
	Caret caret() {
		return super.getCaret();
	}
}

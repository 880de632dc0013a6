// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.keys.IBindingService;
import org.hashiya.ui.editor.internal.Messages;

/** The bar above the text in which one types what to find. Enter goes on, Shift+Enter back, Esc closes it. Hidden until it is wanted. */
public final class FindBar {

	/** What is done at the bar. */
	interface Owner {
		/** Other words, or another way of looking. */
		void typed(FindWords words);

		void next();

		void previous();

		/** All that was found is wanted in a list. */
		void list();

		void close();
	}

	private static final int FIELD_WIDTH = 220;
	private static final int COUNT_WIDTH = 90;

	private final Composite bar;
	private final boolean mirrored;
	private boolean open;
	private final Label line;
	private final Text field;
	private final Button exact;
	private final Label count;
	private final Button list;
	private Owner owner = new Owner() {
		@Override
		public void typed(FindWords words) {
			// no text is shown yet
		}

		@Override
		public void next() {
			// no text is shown yet
		}

		@Override
		public void previous() {
			// no text is shown yet
		}

		@Override
		public void list() {
			// no text is shown yet
		}

		@Override
		public void close() {
			// no text is shown yet
		}
	};

	/**
	 * @param parent   has a grid of one column
	 * @param bindings its keys rest while one types here: Delete is to delete a letter, and not a coding
	 */
	public FindBar(Composite parent, IBindingService bindings) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).extendedMargins(12, 8, 4, 4).spacing(6, 0).applyTo(bar);
		field = new Text(bar, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.Find_message);
		GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		button(Messages.Find_previous, () -> owner.previous());
		button(Messages.Find_next, () -> owner.next());
		exact = new Button(bar, SWT.CHECK);
		exact.setText(Messages.Find_exact);
		exact.setToolTipText(Messages.Find_exactTip);
		exact.addListener(SWT.Selection, event -> owner.typed(words()));
		list = button(Messages.Find_list, () -> owner.list());
		Button close = button(Messages.Find_close, () -> owner.close());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(close);
		line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
		mirrored = (bar.getStyle() & SWT.MIRRORED) != 0;
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		hide(true);
		field.addModifyListener(event -> owner.typed(words()));
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN);
		field.addListener(SWT.FocusIn, event -> bindings.setKeyFilterEnabled(false));
		field.addListener(SWT.FocusOut, event -> bindings.setKeyFilterEnabled(true));
		field.addDisposeListener(event -> bindings.setKeyFilterEnabled(true));
	}

	private Button button(String label, Runnable run) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	private void key(Event event) {
		boolean handled = true;
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> {
			if ((event.stateMask & SWT.SHIFT) != 0) {
				owner.previous();
			} else {
				owner.next();
			}
		}
		case SWT.ARROW_DOWN -> owner.next();
		case SWT.ARROW_UP -> owner.previous();
		case SWT.ESC -> owner.close();
		default -> handled = false;
		}
		event.doit = !handled;
	}

	void own(Owner newOwner) {
		owner = newOwner;
	}

	/** Opens it and lets the person type; what is there is selected, so that the next letter begins anew. */
	void open(String words) {
		appear(true);
		if (!words.isEmpty() && !words.equals(field.getText())) {
			field.setText(words);
		}
		field.selectAll();
		field.setFocus();
	}

	FindWords words() {
		return new FindWords(field.getText(), exact.getSelection());
	}

	/** Says how many there are, and which of them is selected. */
	void count(String sentence, boolean some) {
		count.setText(sentence);
		list.setEnabled(some);
	}

	boolean isOpen() {
		return open;
	}

	void close() {
		appear(false);
	}

	private void appear(boolean now) {
		if (open != now) {
			open = now;
			hide(!now);
			bar.getParent().layout(true, true);
		}
	}

	/** In a mirrored window it keeps its width and loses its height: on GTK, parts that are laid out there while their parent is hidden lie outside of it for good. */
	private void hide(boolean closed) {
		((GridData) bar.getLayoutData()).heightHint = closed && mirrored ? 0 : SWT.DEFAULT;
		((GridData) line.getLayoutData()).heightHint = closed && mirrored ? 0 : 1;
		bar.setEnabled(!closed);
		for (Control control : List.of(bar, line)) {
			control.setVisible(!closed || mirrored);
			((GridData) control.getLayoutData()).exclude = closed && !mirrored;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.keys.IBindingService;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.view.FoldedBar;
import org.hashiya.ui.parts.AccessibleNames;

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

	private final FoldedBar bar;
	private final IBindingService bindings;
	private @Nullable Text field;
	private @Nullable Button exact;
	private @Nullable Label count;
	private @Nullable Button list;
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
		this.bindings = bindings;
		bar = new FoldedBar(parent, this::fill);
	}

	private void fill(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(7).extendedMargins(12, 8, 4, 4).spacing(6, 0).applyTo(area);
		Text words = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.Find_message);
		AccessibleNames.set(words, Messages.Find_message);
		GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		button(area, Messages.Find_previous, () -> owner.previous());
		button(area, Messages.Find_next, () -> owner.next());
		Button letters = new Button(area, SWT.CHECK);
		letters.setText(Messages.Find_exact);
		letters.setToolTipText(Messages.Find_exactTip);
		letters.addListener(SWT.Selection, event -> owner.typed(words()));
		exact = letters;
		list = button(area, Messages.Find_list, () -> owner.list());
		Button close = button(area, Messages.Find_close, () -> owner.close());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(close);
		words.addModifyListener(event -> owner.typed(words()));
		words.addListener(SWT.KeyDown, this::key);
		words.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN);
		words.addListener(SWT.FocusIn, event -> bindings.setKeyFilterEnabled(false));
		words.addListener(SWT.FocusOut, event -> bindings.setKeyFilterEnabled(true));
		words.addDisposeListener(event -> bindings.setKeyFilterEnabled(true));
		field = words;
	}

	private static Button button(Composite area, String label, Runnable run) {
		Button button = new Button(area, SWT.PUSH);
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
		bar.open();
		Text typed = field;
		if (typed != null) {
			if (!words.isEmpty() && !words.equals(typed.getText())) {
				typed.setText(words);
			}
			typed.selectAll();
			typed.setFocus();
		}
	}

	FindWords words() {
		Text typed = field;
		Button letters = exact;
		return typed == null || letters == null ? FindWords.NOTHING : new FindWords(typed.getText(), letters.getSelection());
	}

	/** Says how many there are, and which of them is selected. */
	void count(String sentence, boolean some) {
		Label says = count;
		Button all = list;
		if (says != null && all != null) {
			says.setText(sentence);
			all.setEnabled(some);
		}
	}

	boolean isOpen() {
		return bar.isOpen();
	}

	void close() {
		bar.close();
	}
}

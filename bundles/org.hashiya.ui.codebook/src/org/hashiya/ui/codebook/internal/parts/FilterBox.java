// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.FilterKeys;
import org.hashiya.ui.parts.MirroredLayout;

/** The field above a tree in which words are typed that its rows must hold. Arrow down and Enter lead into the tree, Escape empties the field first. */
public final class FilterBox {

	/** Long enough for quick typing to filter once, short enough to seem immediate. */
	private static final int DELAY_MS = 120;

	private final Composite row;
	private final Text text;
	private final Consumer<FilterWords> listener;
	private final Runnable tell = this::tell;

	/**
	 * @param hint     what is shown while nothing is typed
	 * @param listener called on the UI thread a moment after the typing
	 */
	public FilterBox(Composite parent, String hint, Consumer<FilterWords> listener) {
		this.listener = listener;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		text = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(hint);
		AccessibleNames.set(text, hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> text.getDisplay().timerExec(DELAY_MS, tell));
	}

	/** Where the arrow down, Enter, and Escape in the empty field lead. */
	public void leadsTo(Control below) {
		FilterKeys.lead(text, this::tell, below::setFocus);
	}

	public String typed() {
		return text.getText();
	}

	/** Shows words as if they had been typed, and filters at once. */
	public void type(String words) {
		text.setText(words);
		tell();
	}

	public void clear() {
		type(""); //$NON-NLS-1$
	}

	/** Takes no room while there is nothing to filter. */
	public void setVisible(boolean visible) {
		if (row.getVisible() != visible) {
			row.setVisible(visible);
			((GridData) row.getLayoutData()).exclude = !visible;
			MirroredLayout.layOut(row.getParent());
		}
	}

	public void setFocus() {
		text.setFocus();
	}

	private void tell() {
		if (!text.isDisposed()) {
			text.getDisplay().timerExec(-1, tell);
			listener.accept(FilterWords.of(text.getText()));
		}
	}
}

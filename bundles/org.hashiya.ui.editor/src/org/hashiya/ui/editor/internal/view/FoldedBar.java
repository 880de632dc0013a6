// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A bar above the text with a line below it, which takes no room while it is closed. What is in it is made when it opens first. In a mirrored window on GTK, parts that are placed while their parent has no width of its own
 * yet lie outside of it for good: there the closed bar is as wide as ever, only without height, and its parts are hidden.
 */
public final class FoldedBar {

	private final Composite bar;
	private final Label line;
	private final Consumer<Composite> content;
	private final boolean mirrored;
	private boolean made;
	private boolean open;

	/**
	 * A closed bar.
	 *
	 * @param parent  has a grid of one column
	 * @param content puts layout and parts into the bar; called once
	 */
	public FoldedBar(Composite parent, Consumer<Composite> content) {
		this.content = content;
		bar = new Composite(parent, SWT.NONE);
		line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
		mirrored = (bar.getStyle() & SWT.MIRRORED) != 0;
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
		fold();
	}

	/** Whether it is open. */
	public boolean isOpen() {
		return open;
	}

	/** Opens it; nothing where it is open. */
	public void open() {
		if (!made) {
			made = true;
			content.accept(bar);
		}
		appear(true);
	}

	/** Closes it; nothing where it is closed. */
	public void close() {
		appear(false);
	}

	/** Lays out its parts anew, where it has any: one of them needs another width. */
	public void layout() {
		if (made) {
			bar.layout(true, true);
		}
	}

	/** Lays out the bar with what is below it: one of its parts needs another height. */
	public void fit(Control part) {
		bar.getParent().layout(new Control[] { part });
	}

	private void appear(boolean wanted) {
		if (open != wanted) {
			open = wanted;
			fold();
			bar.getParent().layout(true, true);
		}
	}

	private void fold() {
		GridData data = (GridData) bar.getLayoutData();
		data.heightHint = open || !mirrored ? SWT.DEFAULT : 0;
		data.exclude = !open && !mirrored;
		bar.setVisible(open || mirrored);
		if (mirrored) {
			Stream.of(bar.getChildren()).forEach(part -> part.setVisible(open));
		}
		((GridData) line.getLayoutData()).exclude = !open;
		line.setVisible(open);
	}
}

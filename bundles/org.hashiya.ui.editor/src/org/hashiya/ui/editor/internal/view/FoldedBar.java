// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A bar above the text with a line below it, which takes no room while it is closed. What is in it is made when it opens first: in a mirrored window on GTK, parts that are laid out while their parent has no width lie
 * outside of it for good.
 */
public final class FoldedBar {

	private final Composite bar;
	private final Label line;
	private final Consumer<Composite> content;
	private boolean made;

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
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).exclude(true).applyTo(line);
		bar.setVisible(false);
		line.setVisible(false);
	}

	/** Whether it is open. */
	public boolean isOpen() {
		return bar.getVisible();
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

	private void appear(boolean visible) {
		if (bar.getVisible() != visible) {
			for (Control control : List.of(bar, line)) {
				control.setVisible(visible);
				((GridData) control.getLayoutData()).exclude = !visible;
			}
			bar.getParent().layout(true, true);
		}
	}
}

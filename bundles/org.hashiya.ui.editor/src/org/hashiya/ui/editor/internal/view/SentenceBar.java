// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A bar above the text that says in one sentence what is not as one would expect, with the way back as a link. Takes no room while it says nothing. */
public final class SentenceBar {

	private final Composite bar;
	private final Link sentence;
	private final Label line;
	private Runnable step = () -> {
		// nothing is said yet
	};

	/** @param parent has a grid of one column */
	public SentenceBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(12, 8, 4, 4).applyTo(bar);
		sentence = new Link(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
		sentence.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> step.run()));
		line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).exclude(true).applyTo(line);
		appear(false);
	}

	/** What the link does. */
	public void onLink(Runnable run) {
		step = run;
	}

	/**
	 * Says something; nothing where it is empty.
	 *
	 * @param says with the link between {@code <a>} and {@code </a>}
	 */
	public void say(String says) {
		if (!says.isEmpty() && !says.equals(sentence.getText())) {
			sentence.setText(says);
			bar.layout(true, true);
		}
		appear(!says.isEmpty());
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

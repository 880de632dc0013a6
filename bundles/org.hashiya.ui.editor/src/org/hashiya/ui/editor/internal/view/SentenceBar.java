// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.hashiya.ui.parts.Links;

/** A bar above the text that says in one sentence what is not as one would expect, with the way back as a link. Takes no room while it says nothing. */
public final class SentenceBar {

	private final FoldedBar bar;
	private @Nullable Link sentence;
	private String said = ""; //$NON-NLS-1$
	private Runnable step = () -> {
		// nothing is said yet
	};

	/** @param parent has a grid of one column */
	public SentenceBar(Composite parent) {
		bar = new FoldedBar(parent, this::fill);
	}

	private void fill(Composite area) {
		GridLayoutFactory.fillDefaults().extendedMargins(12, 8, 4, 4).applyTo(area);
		Link link = new Link(area, SWT.NONE);
		link.setText(said);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
		Links.follow(link, event -> step.run());
		sentence = link;
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
		if (says.isEmpty()) {
			bar.close();
			return;
		}
		Link link = sentence;
		if (link != null && !says.equals(said)) {
			link.setText(says);
			bar.layout();
		}
		said = says;
		bar.open();
	}
}

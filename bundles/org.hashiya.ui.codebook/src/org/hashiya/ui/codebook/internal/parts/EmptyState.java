// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.hashiya.ui.parts.Links;

/** What a view shows while it has nothing to show: one sentence that says what will be here, with the first steps as links. */
public final class EmptyState {

	private static final int NARROWEST = 120;

	private final Composite page;
	private final Link link;
	/** Heard only from when a link gets the focus until another control of its window does: no window can be asked where the focus goes in it. */
	private final Listener elsewhere = this::movedOn;
	private boolean hadFocus;

	/** @param follow given what stands in a link's {@code href}, such as the id of a command */
	public EmptyState(Composite parent, Consumer<String> follow) {
		page = new Composite(parent, SWT.NONE);
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.swtDefaults().margins(16, 16).applyTo(page);
		link = new Link(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(link);
		Links.follow(link, event -> follow.accept(event.text));
		link.addListener(SWT.FocusIn, event -> remember());
		link.addListener(SWT.Dispose, event -> forget());
	}

	private void remember() {
		if (!hadFocus) {
			hadFocus = true;
			link.getDisplay().addFilter(SWT.FocusIn, elsewhere);
		}
	}

	private void movedOn(Event event) {
		if (event.widget instanceof Control other && other != link && other.getShell() == link.getShell()) {
			forget();
		}
	}

	private void forget() {
		hadFocus = false;
		link.getDisplay().removeFilter(SWT.FocusIn, elsewhere);
	}

	/** Whether a link of it was the last to have the focus in this window; dialogs that it has led to do not count. */
	public boolean hadFocus() {
		return hadFocus;
	}

	public Control control() {
		return page;
	}

	/** @param sentence with links, marked as {@link Link#setText} wants them */
	public void say(String sentence) {
		if (!link.getText().equals(sentence)) {
			link.setText(sentence);
			page.layout(true, true);
		}
	}

	/** The sentence with its links. */
	public String sentence() {
		return link.getText();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.ui.parts.HiddenWork;
import org.hashiya.ui.parts.Links;
import org.hashiya.ui.parts.MirroredLayout;

/**
 * What a view of this room consists of: its content, or where there is none a sentence that offers the first step as a link; below it a line that is there only while the person waits,
 * with a link to stop, or while something must be said of the content. Above all else it says whose work alone is seen, where that is not that of all.
 */
public final class ViewFrame {

	private static final int MARGIN = 16;
	private static final int WIDEST_SENTENCE = 420;

	private final Composite top;
	private final Composite banner;
	private final Link bannerText;
	private final StackLayout stack = new StackLayout();
	private final Composite body;
	private final Composite content;
	private final Composite empty;
	private final Link sentence;
	private final Composite foot;
	private final Link footText;
	private Runnable step = () -> {
		// replaced with each sentence
	};
	private Runnable footStep = step;
	private Runnable bannerStep = step;
	private String note = ""; //$NON-NLS-1$
	private Runnable noteStep = step;
	private boolean busy;

	public ViewFrame(Composite parent, IServiceLocator services) {
		top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
		HiddenWork.sayIn(top, services);
		banner = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 4, 0).applyTo(banner);
		bannerText = new Link(banner, SWT.WRAP);
		Links.follow(bannerText, event -> bannerStep.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDEST_SENTENCE, SWT.DEFAULT).applyTo(bannerText);
		new Label(banner, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(banner);
		banner.setVisible(false);
		body = new Composite(top, SWT.NONE);
		body.setLayout(stack);
		MirroredLayout.keep(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		content = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(content);
		empty = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		sentence = new Link(empty, SWT.WRAP);
		Links.follow(sentence, event -> step.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).grab(true, true).hint(WIDEST_SENTENCE, SWT.DEFAULT).applyTo(sentence);
		foot = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(foot);
		new Label(foot, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		footText = new Link(foot, SWT.NONE);
		Links.follow(footText, event -> footStep.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(footText);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(foot);
		foot.setVisible(false);
		stack.topControl = empty;
	}

	/** Where the view puts what it shows; has a grid layout of one column without margins. */
	public Composite content() {
		return content;
	}

	/** A line that says what stands below it, in a grid of one column. */
	public static Label heading(Composite parent) {
		Label heading = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(100, SWT.DEFAULT).applyTo(heading);
		return heading;
	}

	/** Shows the content. */
	public void showContent() {
		show(content);
	}

	/**
	 * Shows a sentence in place of the content.
	 *
	 * @param text with the first step between {@code <a>} and {@code </a>}
	 */
	public void showSentence(String text, Runnable firstStep) {
		step = firstStep;
		sentence.setText(text);
		empty.layout();
		show(empty);
	}

	public boolean showsContent() {
		return stack.topControl == content;
	}

	/**
	 * Says above all else that what is shown is not what one would expect; empty for nothing.
	 *
	 * @param text with the way back between {@code <a>} and {@code </a>}
	 */
	public void setBanner(String text, Runnable back) {
		bannerStep = back;
		bannerText.setText(text);
		boolean visible = !text.isEmpty();
		if (banner.getVisible() != visible) {
			((GridData) banner.getLayoutData()).exclude = !visible;
			banner.setVisible(visible);
		}
		MirroredLayout.layOut(top);
	}

	/** Says something of the content in the line below it; empty for nothing. */
	public void setNote(String text) {
		setNote(text, () -> {
			// a note has no link
		});
	}

	/**
	 * Says something of the content, or of what was done, in the line below it.
	 *
	 * @param text with a link between {@code <a>} and {@code </a>}; names in it as {@link org.hashiya.ui.parts.NoticeTarget#literal} makes them
	 */
	public void setNote(String text, Runnable link) {
		note = text;
		noteStep = link;
		if (!busy) {
			setFoot(text, link);
		}
	}

	/**
	 * Shows that the person must wait, or waits for the rest, with a link to stop; until {@link #hideBusy}, whatever is to be said of the content.
	 *
	 * @param text with the link between {@code <a>} and {@code </a>}
	 */
	public void showBusy(String text, Runnable stop) {
		busy = true;
		setFoot(text, stop);
	}

	/**
	 * Shows that the person has stopped it, with a link to begin again; until something else is to be said.
	 *
	 * @param text with the link between {@code <a>} and {@code </a>}
	 */
	public void showStopped(String text, Runnable again) {
		busy = false;
		setFoot(text, again);
	}

	/** The person need not wait any more. */
	public void hideBusy() {
		busy = false;
		setNote(note, noteStep);
	}

	public void setFocus() {
		if (stack.topControl == empty) {
			sentence.setFocus();
		} else {
			content.setFocus();
		}
	}

	private void setFoot(String text, Runnable action) {
		footStep = action;
		footText.setText(text);
		boolean visible = !text.isEmpty();
		if (foot.getVisible() != visible) {
			((GridData) foot.getLayoutData()).exclude = !visible;
			foot.setVisible(visible);
			MirroredLayout.layOut(top);
		} else if (visible) {
			foot.layout();
		}
	}

	private void show(Composite page) {
		if (stack.topControl != page) {
			boolean focused = isIn(page.getDisplay().getFocusControl(), body);
			stack.topControl = page;
			MirroredLayout.layOut(body);
			if (focused) { // else the keys would go to what is not seen any more
				setFocus();
			}
		}
	}

	private static boolean isIn(@Nullable Control control, Control around) {
		return control != null && (control == around || isIn(control.getParent(), around));
	}
}

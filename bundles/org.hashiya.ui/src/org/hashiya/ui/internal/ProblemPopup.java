// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.ui.parts.Links;

/** A sentence in a small window below the focus that takes no focus and goes at the next key or click; it may offer a step as a link. */
public final class ProblemPopup extends PopupDialog {

	private static final int WIDTH = 420;
	private static final int SHOWN_MS = 12_000;
	private static final int BESIDE = 16;
	private static final int GAP = 4;

	private final String sentence;
	private final @Nullable Runnable step;
	private final Display display;

	public ProblemPopup(Shell parent, String sentence) {
		this(parent, sentence, null);
	}

	/**
	 * @param sentence with the step between {@code <a>} and {@code </a>} where there is one
	 * @param step     what the link does
	 */
	public ProblemPopup(Shell parent, String sentence, @Nullable Runnable step) {
		super(parent, SWT.ON_TOP | SWT.TOOL, false, false, false, false, false, null, null);
		this.sentence = sentence;
		this.step = step;
		display = parent.getDisplay();
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(area);
		Control label = step == null ? label(area) : link(area, step);
		int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.fillDefaults().hint(Math.min(WIDTH, natural), SWT.DEFAULT).grab(true, true).applyTo(label);
		return area;
	}

	private Control label(Composite area) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(sentence);
		return label;
	}

	private Control link(Composite area, Runnable action) {
		Link link = new Link(area, SWT.WRAP);
		link.setText(sentence);
		Links.follow(link, event -> {
			close();
			action.run();
		});
		return link;
	}

	@Override
	public int open() {
		int code = super.open();
		Listener dismiss = event -> {
			if (!(event.widget instanceof Link link && link.getShell() == getShell())) { // the click on the step
				close();
			}
		};
		display.addFilter(SWT.KeyDown, dismiss);
		display.addFilter(SWT.MouseDown, dismiss);
		getShell().addDisposeListener(event -> {
			display.removeFilter(SWT.KeyDown, dismiss);
			display.removeFilter(SWT.MouseDown, dismiss);
		});
		display.timerExec(SHOWN_MS, this::close);
		return code;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected Point getInitialLocation(Point size) {
		Control focus = display.getFocusControl();
		Rectangle beside = focus == null ? getParentShell().getBounds() : display.map(focus.getParent(), null, focus.getBounds());
		Rectangle window = getParentShell().getBounds();
		int x = Math.max(window.x, Math.min(beside.x + Math.max(0, (beside.width - size.x) / 2), window.x + window.width - size.x)); // beside a narrow view at its edge too
		int inside = beside.height - size.y - BESIDE;
		if (inside > 0) {
			return new Point(x, beside.y + Math.min(inside, beside.height * 3 / 4));
		}
		int below = beside.y + beside.height + GAP; // what is typed in a field stays to be seen
		return new Point(x, below + size.y <= window.y + window.height ? below : beside.y - size.y - GAP);
	}
}

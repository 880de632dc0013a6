// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** A tip of a control that goes at the next key, wherever it is pressed, and when a menu opens; it comes again once the pointer has moved. That of the toolkit stays upon what is below for as long as the pointer rests. */
@NonNullByDefault({}) // the platform says nothing of null
final class BriefTip {

	private final Control control;
	private final String tip;
	private @Nullable Point rest;

	private BriefTip(Control control, String tip) {
		this.control = control;
		this.tip = tip;
	}

	static void install(Control control, String words) {
		BriefTip tip = new BriefTip(control, words);
		control.setToolTipText(words);
		Display display = control.getDisplay();
		Listener hide = event -> tip.hide();
		for (int type : new int[] { SWT.KeyDown, SWT.Show }) {
			display.addFilter(type, hide);
			control.addListener(SWT.Dispose, event -> display.removeFilter(type, hide));
		}
		for (int type : new int[] { SWT.MouseMove, SWT.MouseEnter, SWT.MouseExit }) {
			control.addListener(type, event -> tip.moved());
		}
	}

	private void hide() {
		if (!control.isDisposed() && rest == null && control.isVisible() && control.getBounds().contains(control.getParent().toControl(control.getDisplay().getCursorLocation()))) {
			rest = control.getDisplay().getCursorLocation();
			control.setToolTipText(null);
		}
	}

	/** The pointer is told to come and go as windows open and close above it, though it rests. */
	private void moved() {
		if (rest != null && !rest.equals(control.getDisplay().getCursorLocation())) {
			rest = null;
			control.setToolTipText(tip);
		}
	}
}

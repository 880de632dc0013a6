// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolItem;

/** The tip of a button that opens a menu. While the menu is open it would lie over it, and where the pointer rests on the button afterwards it would tell what the person has just done. */
@NonNullByDefault({}) // the platform says nothing of null
final class TipAside implements Listener {

	private final ToolItem tool;
	private final String tip;
	private final Display display;

	private TipAside(ToolItem tool, String tip) {
		this.tool = tool;
		this.tip = tip;
		display = tool.getDisplay();
	}

	/**
	 * Takes the tip away.
	 *
	 * @param tip which it is
	 * @return brings it back, once the pointer is not on the button
	 */
	static Runnable lay(ToolItem tool, String tip) {
		TipAside aside = new TipAside(tool, tip);
		tool.setToolTipText(null);
		return aside::bringBack;
	}

	private void bringBack() {
		if (!isDone()) {
			display.addFilter(SWT.MouseMove, this);
			display.addFilter(SWT.MouseEnter, this);
			display.addFilter(SWT.MouseExit, this);
		}
	}

	private boolean isDone() {
		if (tool.isDisposed() || tool.getToolTipText() != null) {
			return true;
		}
		if (tool.getBounds().contains(tool.getParent().toControl(display.getCursorLocation()))) {
			return false;
		}
		tool.setToolTipText(tip);
		return true;
	}

	@Override
	public void handleEvent(Event event) {
		if (isDone()) {
			display.removeFilter(SWT.MouseMove, this);
			display.removeFilter(SWT.MouseEnter, this);
			display.removeFilter(SWT.MouseExit, this);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Numbers below each other. */
public final class Numbers {

	private Numbers() {
	}

	/** The style of a column of numbers. Digits run from left to right in Arabic too: their units stand below each other at the right, which is where a column of a mirrored table begins. */
	public static int side(Control table) {
		return (table.getStyle() & SWT.MIRRORED) != 0 ? SWT.LEAD : SWT.TRAIL;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Lists that fold open, made so that they can be read in both directions. */
public final class Combos {

	private Combos() {
	}

	/** One of which values are chosen and nothing is typed. It stays from left to right in a mirrored window, unless the application knows better (see its {@code MirroredToolkit}): the toolkit would hide the value behind the arrow. */
	public static Combo readOnly(Composite parent) {
		return new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
	}
}

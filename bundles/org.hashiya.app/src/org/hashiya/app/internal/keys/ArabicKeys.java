// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.keys;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Lets Ctrl and Alt with an Arabic letter be what they are with the Latin letter on the same key, as bindings are declared with Latin letters. Where a Latin layout is installed beside the Arabic one, the toolkit tells the
 * Latin letter by itself, whichever of them is active; where the Arabic one is alone, it tells the Arabic letter. What a key types is left as it is.
 */
public final class ArabicKeys {

	/** The keys of the Arabic layout that nearly all systems have in common, row by row; the last is one key with two letters. */
	private static final String ARABIC = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ\uFEFB"; //$NON-NLS-1$
	private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvnm,./b"; //$NON-NLS-1$

	private ArabicKeys() {
	}

	/** Listens to all keys of a display from now on. To be called before the workbench does that. */
	public static void install(Display display) {
		display.addFilter(SWT.KeyDown, ArabicKeys::take);
	}

	static void take(Event event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
			int key = event.keyCode > Character.MAX_VALUE ? -1 : ARABIC.indexOf(event.keyCode);
			if (key >= 0) {
				event.keyCode = LATIN.charAt(key);
			}
		}
	}
}

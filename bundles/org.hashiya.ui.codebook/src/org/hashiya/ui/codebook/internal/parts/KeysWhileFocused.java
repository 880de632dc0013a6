// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Activates a key context while one control has the focus, so that Delete or F2 work in a tree and type or do nothing in the fields beside it. */
public final class KeysWhileFocused {

	private final IContextService contexts;
	private final String context;
	private @Nullable IContextActivation activation;

	private KeysWhileFocused(IContextService contexts, String context) {
		this.contexts = contexts;
		this.context = context;
	}

	/** From now on until the control is disposed. */
	public static void in(IContextService contexts, String context, Control control) {
		KeysWhileFocused keys = new KeysWhileFocused(contexts, context);
		control.addListener(SWT.FocusIn, event -> keys.activate());
		control.addListener(SWT.FocusOut, event -> keys.deactivate());
		control.addListener(SWT.Dispose, event -> keys.deactivate());
	}

	private void activate() {
		if (activation == null) {
			activation = contexts.activateContext(context);
		}
	}

	private void deactivate() {
		IContextActivation active = activation;
		if (active != null) {
			contexts.deactivateContext(active);
			activation = null;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Activates key contexts while one control has the focus, so that Delete or F2 work in a tree and type or do nothing in the fields beside it. */
public final class KeysWhileFocused {

	private final IContextService contexts;
	private final List<String> ids;
	private final List<IContextActivation> activations = new ArrayList<>();

	private KeysWhileFocused(IContextService contexts, List<String> ids) {
		this.contexts = contexts;
		this.ids = ids;
	}

	/** From now on until the control is disposed. */
	public static void in(IContextService contexts, Control control, String... ids) {
		KeysWhileFocused keys = new KeysWhileFocused(contexts, List.of(ids));
		control.addListener(SWT.FocusIn, event -> keys.activate());
		control.addListener(SWT.FocusOut, event -> keys.deactivate());
		control.addListener(SWT.Dispose, event -> keys.deactivate());
	}

	private void activate() {
		if (activations.isEmpty()) {
			for (String id : ids) {
				activations.add(contexts.activateContext(id));
			}
		}
	}

	private void deactivate() {
		contexts.deactivateContexts(activations);
		activations.clear();
	}
}

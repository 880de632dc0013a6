// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.actions.ActionFactory;

/** Which keys do what an entry of a menu does. They are shown alone: a menu that comes and goes listens to none. */
public final class MenuKeys {

	private MenuKeys() {
	}

	/** That of a command which the part answers. */
	public static Action of(ActionFactory command, Action action) {
		return of(command, action, true);
	}

	/** @param does whether the part answers it with this where the focus is now */
	public static Action of(ActionFactory command, Action action, boolean does) {
		action.setActionDefinitionId(does ? command.getCommandId() : null);
		return action;
	}

	/** One that the part listens to by itself. */
	public static Action of(int key, Action action) {
		action.setAccelerator(key);
		return action;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The keys of copying, pasting and deleting that a view answers, except while a field of text has the focus: there they are the field's own, or what is pasted into a cell would go to the table behind it. */
@NonNullByDefault({}) // the platform says nothing of null
public final class KeysBesideFields {

	private final IActionBars bars;
	private final ActionFactory command;
	private final IAction action;
	private boolean inField;

	private KeysBesideFields(IActionBars bars, ActionFactory command, IAction action) {
		this.bars = bars;
		this.command = command;
		this.action = action;
	}

	/**
	 * Answers a command of the edit menu.
	 *
	 * @param part as long as this is there
	 */
	public static void answer(IActionBars bars, Control part, ActionFactory command, IAction action) {
		action.setActionDefinitionId(command.getCommandId()); // without it the command would have no keys in an application whose menus are its own
		bars.setGlobalActionHandler(command.getId(), action);
		KeysBesideFields keys = new KeysBesideFields(bars, command, action);
		Display display = part.getDisplay();
		Listener listener = keys::focused;
		display.addFilter(SWT.FocusIn, listener);
		part.addDisposeListener(event -> display.removeFilter(SWT.FocusIn, listener));
	}

	private void focused(Event event) {
		boolean now = event.widget instanceof Text || event.widget instanceof StyledText text && text.getEditable();
		if (now != inField) {
			inField = now;
			bars.setGlobalActionHandler(command.getId(), now ? null : action);
			bars.updateActionBars();
		}
	}
}

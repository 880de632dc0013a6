// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** The keys of a field above a list, in which is typed what the list is to hold. */
public final class FilterKeys {

	private FilterKeys() {
	}

	/**
	 * Escape empties the field; where it is empty, it leads to the list, or leaves the dialog that the field is in.
	 *
	 * @param list leads there, or to what is seen in its place
	 */
	public static void leave(Text field, Runnable list) {
		leave(field, () -> {
			// what fits is listed as soon as it is typed
		}, list);
	}

	private static void leave(Text field, Runnable now, Runnable list) {
		field.addListener(SWT.Traverse, event -> {
			boolean empty = field.getText().isEmpty();
			if (event.detail == SWT.TRAVERSE_ESCAPE && (!empty || field.getShell().getParent() == null)) {
				event.doit = false;
				if (empty) {
					list.run();
				} else {
					field.setText(""); //$NON-NLS-1$
					now.run();
				}
			}
		});
	}

	/**
	 * Enter and the arrow down lead to the list, too.
	 *
	 * @param now  lists what fits by now, so that the keys do not go to what is about to leave
	 * @param list leads there, or to what is seen in its place
	 */
	public static void lead(Text field, Runnable now, Runnable list) {
		leave(field, now, list);
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				event.doit = false;
				now.run();
				list.run();
			}
		});
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.hashiya.ui.internal.MirroredLink;

/** Links in sentences that answer the pointer in windows of both directions. */
public final class Links {

	private Links() {
	}

	/**
	 * Calls a listener when a link is followed, by pointer or keys. In a mirrored window GTK's link looks for the pointer at the wrong end of its line: there it is looked for here.
	 *
	 * @param listener gets an event whose text is the link's {@code href}, or its words where it has none
	 */
	public static void follow(Link link, Listener listener) {
		link.addListener(SWT.Traverse, event -> { // GTK's link keeps Tab for itself while its sentence has no link
			if (event.detail == SWT.TRAVERSE_RETURN && link.getText().contains("<a")) { //$NON-NLS-1$
				event.doit = false; // in a dialog Enter would be that of its button
			} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit |= !link.getText().contains("<a"); //$NON-NLS-1$
			}
		});
		if ((link.getStyle() & SWT.MIRRORED) == 0) {
			link.addListener(SWT.Selection, listener);
		} else {
			MirroredLink.follow(link, listener);
		}
	}
}

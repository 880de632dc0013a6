// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class InternalMessages extends NLS {

	static String CoderDialog_title;
	static String CoderDialog_question;
	static String CoderDialog_new;
	static String CoderDialog_name;
	static String StudiesOfWorkbench_opening;

	static {
		initializeMessages("org.hashiya.ui.internal.messages", InternalMessages.class); //$NON-NLS-1$
	}

	private InternalMessages() {
	}
}

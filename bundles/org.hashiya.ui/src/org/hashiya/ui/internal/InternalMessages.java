// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class InternalMessages extends NLS {

	public static String CoderDialog_title;
	public static String Coders_change;
	public static String Coders_choose;
	public static String Coders_colour;
	public static String Coders_initials;
	public static String Coders_me;
	public static String Coders_memo;
	public static String Coders_message;
	public static String Coders_name;
	public static String Coders_number;
	public static String Coders_title;
	public static String CoderDialog_question;
	public static String CoderDialog_new;
	public static String CoderDialog_name;
	public static String StudiesOfWorkbench_opening;
	public static String ForeignChanges_conflict;
	public static String ForeignChanges_copies;
	public static String ForeignChanges_looking;
	public static String ForeignChanges_waiting;

	static {
		initializeMessages("org.hashiya.ui.internal.messages", InternalMessages.class); //$NON-NLS-1$
	}

	private InternalMessages() {
	}
}

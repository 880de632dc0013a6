// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class HandlerMessages extends NLS {

	public static String UndoHandler_plain;
	public static String UndoHandler_step;
	public static String RedoHandler_plain;
	public static String RedoHandler_step;
	public static String AddCoder_title;
	public static String AddCoder_prompt;
	public static String RenameStudy_title;
	public static String RenameStudy_prompt;
	public static String OpenStudy_title;
	public static String OpenStudy_message;
	public static String OpenStudy_job;
	public static String OpenSample_folder;
	public static String OpenSample_job;

	static {
		initializeMessages("org.hashiya.ui.internal.handlers.messages", HandlerMessages.class); //$NON-NLS-1$
	}

	private HandlerMessages() {
	}
}

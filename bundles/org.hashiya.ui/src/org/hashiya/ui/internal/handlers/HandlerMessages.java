// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class HandlerMessages extends NLS {

	static String UndoHandler_plain;
	static String UndoHandler_step;
	static String RedoHandler_plain;
	static String RedoHandler_step;
	static String CoderMenu_label;
	static String CoderMenu_none;
	static String CoderMenu_tooltip;
	static String CoderMenu_add;
	static String AddCoder_title;
	static String AddCoder_prompt;
	static String RenameStudy_title;
	static String RenameStudy_prompt;
	static String OpenStudy_title;
	static String OpenStudy_message;
	static String OpenStudy_job;
	static String OpenSample_title;
	static String OpenSample_message;
	static String OpenSample_folder;
	static String OpenSample_job;

	static {
		initializeMessages("org.hashiya.ui.internal.handlers.messages", HandlerMessages.class); //$NON-NLS-1$
	}

	private HandlerMessages() {
	}
}

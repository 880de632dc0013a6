// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.replace;

import org.eclipse.osgi.util.NLS;

/** The strings of the wizard that replaces a text. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String all;
	public static String allFound;
	public static String browse;
	public static String chooseFile;
	public static String columnAfter;
	public static String columnBecomes;
	public static String columnBefore;
	public static String columnCodes;
	public static String counts;
	public static String done;
	public static String doubtful;
	public static String encoding;
	public static String encodingGuessed;
	public static String exact;
	public static String file;
	public static String fileDescription;
	public static String fileHint;
	public static String guessedHint;
	public static String looking;
	public static String lost;
	public static String moved;
	public static String next;
	public static String noPath;
	public static String nothing;
	public static String reading;
	public static String othersToo;
	public static String replacedHint;
	public static String reportDescription;
	public static String same;
	public static String separator;
	public static String show;
	public static String someWait;
	public static String title;
	public static String windowTitle;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.replace.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages.export;

import org.eclipse.osgi.util.NLS;

/** The strings of the export of passages. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String all;
	public static String browse;
	public static String csv;
	public static String done;
	public static String file;
	public static String format;
	public static String html;
	public static String job;
	public static String md;
	public static String noFolder;
	public static String noTarget;
	public static String ok;
	public static String replaces;
	public static String selected;
	public static String spreadsheet;
	public static String stopped;
	public static String suggested;
	public static String title;
	public static String which;
	public static String working;
	public static String xlsx;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.passages.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

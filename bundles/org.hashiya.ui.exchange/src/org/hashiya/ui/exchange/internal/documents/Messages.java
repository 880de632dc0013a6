// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import org.eclipse.osgi.util.NLS;

/** The strings of the import of documents. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String add;
	public static String addTip;
	public static String bothDirections;
	public static String chooseFiles;
	public static String columnDirection;
	public static String columnEncoding;
	public static String columnName;
	public static String columnWords;
	public static String description;
	public static String empty;
	public static String encodingGuessed;
	public static String failedFiles;
	public static String group;
	public static String groupTip;
	public static String guessedHint;
	public static String importable;
	public static String leftToRight;
	public static String noneReadable;
	public static String preview;
	public static String projectApart;
	public static String reading;
	public static String remove;
	public static String removeTip;
	public static String replacedHint;
	public static String rightToLeft;
	public static String someUnreadable;
	public static String title;
	public static String windowTitle;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.documents.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import org.eclipse.osgi.util.NLS;

/** The strings of the import of documents. */
@SuppressWarnings("null") // filled by NLS
final class Messages extends NLS {

	static String add;
	static String addTip;
	static String allFiles;
	static String bothDirections;
	static String chooseFiles;
	static String columnDirection;
	static String columnEncoding;
	static String columnName;
	static String columnWords;
	static String description;
	static String empty;
	static String encodingGuessed;
	static String failedFiles;
	static String group;
	static String groupTip;
	static String guessedHint;
	static String importable;
	static String leftToRight;
	static String noneReadable;
	static String preview;
	static String reading;
	static String remove;
	static String removeTip;
	static String replacedHint;
	static String rightToLeft;
	static String someUnreadable;
	static String title;
	static String windowTitle;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.documents.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

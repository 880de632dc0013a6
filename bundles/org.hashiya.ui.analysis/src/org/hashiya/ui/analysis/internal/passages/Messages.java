// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import org.eclipse.osgi.util.NLS;

/** The strings of the view of passages. */
@SuppressWarnings("null") // filled by NLS
final class Messages extends NLS {

	static String allPassages;
	static String busy;
	static String cancelled;
	static String copy;
	static String copyTip;
	static String heading;
	static String headingCount;
	static String joinCoders;
	static String noPassages;
	static String noStudy;
	static String noneFound;
	static String open;
	static String paragraph;
	static String pin;
	static String pinTip;
	static String quotation;
	static String reference;
	static String showAll;
	static String showAllTip;
	static String subcodes;
	static String subcodesTip;
	static String task;
	static String tooMany;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.passages.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

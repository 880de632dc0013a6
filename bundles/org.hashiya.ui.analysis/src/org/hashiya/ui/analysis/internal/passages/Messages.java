// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import org.eclipse.osgi.util.NLS;

/** The strings of the view of passages. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String allPassages;
	public static String busy;
	public static String cancelled;
	public static String copy;
	public static String copyTip;
	public static String heading;
	public static String headingCount;
	public static String joinCoders;
	public static String noPassages;
	public static String noStudy;
	public static String noneFound;
	public static String open;
	public static String paragraph;
	public static String pin;
	public static String pinTip;
	public static String quotation;
	public static String reference;
	public static String showAll;
	public static String showAllTip;
	public static String subcodes;
	public static String subcodesTip;
	public static String task;
	public static String tooMany;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.passages.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

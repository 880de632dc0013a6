// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import org.eclipse.osgi.util.NLS;

/** The strings of the view of frequencies. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String all;
	public static String asOf;
	public static String breakdownCoder;
	public static String breakdownDocument;
	public static String breakdownMenu;
	public static String breakdownNone;
	public static String breakdownTip;
	public static String busy;
	public static String cancelled;
	public static String codebookOrder;
	public static String columnCode;
	public static String columnRate;
	public static String copy;
	public static String copyTip;
	public static String export;
	public static String exportTip;
	public static String hiddenParts;
	public static String noCodes;
	public static String noStudy;
	public static String notCoded;
	public static String passagesAreOfNow;
	public static String paths;
	public static String pathsTip;
	public static String rates;
	public static String ratesTip;
	public static String showPassages;
	public static String subcodes;
	public static String subcodesTip;
	public static String tableName;
	public static String task;
	public static String unitCharacters;
	public static String unitCodings;
	public static String unitDocuments;
	public static String unitMenu;
	public static String unitPassages;
	public static String unitTip;
	public static String unitWords;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.frequencies.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import org.eclipse.osgi.util.NLS;

/** The strings of the view of frequencies. */
@SuppressWarnings("null") // filled by NLS
final class Messages extends NLS {

	static String all;
	static String breakdownCoder;
	static String breakdownDocument;
	static String breakdownMenu;
	static String breakdownNone;
	static String breakdownTip;
	static String busy;
	static String cancelled;
	static String codebookOrder;
	static String columnCode;
	static String columnRate;
	static String copy;
	static String copyTip;
	static String export;
	static String exportTip;
	static String hiddenParts;
	static String noCodes;
	static String noStudy;
	static String notCoded;
	static String paths;
	static String pathsTip;
	static String rates;
	static String ratesTip;
	static String showPassages;
	static String subcodes;
	static String subcodesTip;
	static String task;
	static String unitCharacters;
	static String unitCodings;
	static String unitDocuments;
	static String unitMenu;
	static String unitPassages;
	static String unitTip;
	static String unitWords;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.frequencies.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

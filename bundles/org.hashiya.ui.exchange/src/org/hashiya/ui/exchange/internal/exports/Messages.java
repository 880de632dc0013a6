// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import org.eclipse.osgi.util.NLS;

/** The strings of the export. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String blind;
	public static String allFiles;
	public static String breakdown;
	public static String breakdownCoder;
	public static String breakdownDocument;
	public static String breakdownNone;
	public static String browse;
	public static String browseTip;
	public static String close;
	public static String codebook;
	public static String codebookRefi;
	public static String codebookRefiText;
	public static String codebookText;
	public static String codings;
	public static String codingsText;
	public static String done;
	public static String doneTitle;
	public static String frequencies;
	public static String frequenciesText;
	public static String kindDescription;
	public static String kindTitle;
	public static String noFolder;
	public static String noTarget;
	public static String openFolder;
	public static String optionsDescription;
	public static String project;
	public static String projectText;
	public static String refi;
	public static String replaces;
	public static String shortCodebook;
	public static String shortCodings;
	public static String shortFrequencies;
	public static String shortProject;
	public static String spreadsheet;
	public static String spreadsheetText;
	public static String state;
	public static String stateNow;
	public static String stateThen;
	public static String subcodes;
	public static String target;
	public static String unit;
	public static String unitCharacters;
	public static String unitCodings;
	public static String unitDocuments;
	public static String unitPassages;
	public static String unitWords;
	public static String windowTitle;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.exports.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

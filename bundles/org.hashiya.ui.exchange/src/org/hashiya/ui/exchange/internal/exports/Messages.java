// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import org.eclipse.osgi.util.NLS;

/** The strings of the export. */
@SuppressWarnings("null") // filled by NLS
final class Messages extends NLS {

	static String allFiles;
	static String breakdown;
	static String breakdownCoder;
	static String breakdownDocument;
	static String breakdownNone;
	static String browse;
	static String browseTip;
	static String close;
	static String codebook;
	static String codebookRefi;
	static String codebookRefiText;
	static String codebookText;
	static String codings;
	static String codingsText;
	static String done;
	static String doneTitle;
	static String frequencies;
	static String frequenciesText;
	static String kindDescription;
	static String kindTitle;
	static String noFolder;
	static String noTarget;
	static String openFolder;
	static String optionsDescription;
	static String project;
	static String projectText;
	static String refi;
	static String replaces;
	static String shortCodebook;
	static String shortCodings;
	static String shortFrequencies;
	static String shortProject;
	static String spreadsheet;
	static String spreadsheetText;
	static String subcodes;
	static String target;
	static String unit;
	static String unitCharacters;
	static String unitCodings;
	static String unitDocuments;
	static String unitPassages;
	static String unitWords;
	static String windowTitle;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.exports.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

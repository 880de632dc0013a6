// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import org.eclipse.osgi.util.NLS;

/** The strings of the export. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String anonymous;
	public static String anonymousTip;
	public static String blind;
	public static String onlyOf;
	public static String breakdown;
	public static String breakdownCoder;
	public static String breakdownDocument;
	public static String breakdownNone;
	public static String browse;
	public static String browseTip;
	public static String checkAll;
	public static String checkNone;
	public static String choosePart;
	public static String choosePartTip;
	public static String close;
	public static String codebook;
	public static String codebookMarkdown;
	public static String codebookMarkdownText;
	public static String codebookPage;
	public static String codebookPageText;
	public static String codebookRefi;
	public static String codebookRefiText;
	public static String codebookText;
	public static String codings;
	public static String codingsText;
	public static String documents;
	public static String documentsText;
	public static String done;
	public static String doneLosing;
	public static String doneTitle;
	public static String format;
	public static String formatCsv;
	public static String formatXlsx;
	public static String frequencies;
	public static String frequenciesText;
	public static String groupPages;
	public static String groupPrograms;
	public static String groupTables;
	public static String history;
	public static String historyText;
	public static String kindDescription;
	public static String kindTitle;
	public static String knownAtlasti;
	public static String knownMaxqda;
	public static String knownNvivo;
	public static String knownQualcoder;
	public static String knownStandard;
	public static String listSeparator;
	public static String losses;
	public static String lossesText;
	public static String lossesTip;
	public static String lossesTitle;
	public static String memos;
	public static String memosAs;
	public static String memosAsDescriptions;
	public static String memosAsNotes;
	public static String memosAsTip;
	public static String memosText;
	public static String noFolder;
	public static String noTarget;
	public static String openFolder;
	public static String openPage;
	public static String optionsDescription;
	public static String originals;
	public static String originalsTip;
	public static String part;
	public static String partAll;
	public static String partBetween;
	public static String partCases;
	public static String partCoders;
	public static String partCodes;
	public static String partDescription;
	public static String partDocuments;
	public static String partNothing;
	public static String partTabCases;
	public static String partTabCoders;
	public static String partTabCodes;
	public static String partTabDocuments;
	public static String partTitle;
	public static String passages;
	public static String passagesText;
	public static String profile;
	public static String profileStandard;
	public static String project;
	public static String projectText;
	public static String refi;
	public static String replaces;
	public static String report;
	public static String reportText;
	public static String separator;
	public static String separatorComma;
	public static String separatorSemicolon;
	public static String separatorTab;
	public static String separatorTip;
	public static String shortCodebook;
	public static String shortCodings;
	public static String shortDocuments;
	public static String shortFrequencies;
	public static String shortHistory;
	public static String shortMemos;
	public static String shortPassages;
	public static String shortProject;
	public static String shortReport;
	public static String shortTexts;
	public static String spreadsheet;
	public static String spreadsheetText;
	public static String state;
	public static String stateNow;
	public static String stateThen;
	public static String subcodes;
	public static String target;
	public static String texts;
	public static String textsText;
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

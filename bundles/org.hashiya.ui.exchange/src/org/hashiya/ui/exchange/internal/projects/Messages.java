// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import org.eclipse.osgi.util.NLS;

/** The strings of the import of projects. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String about;
	public static String all;
	public static String browse;
	public static String chooseFile;
	public static String close;
	public static String codeByPath;
	public static String codeChanged;
	public static String codeDetail;
	public static String codeNew;
	public static String codePathAlone;
	public static String codePathIgnored;
	public static String codeRenamed;
	public static String codeSame;
	public static String codeStays;
	public static String codebookCounts;
	public static String codebookDoubtful;
	public static String codebookDescription;
	public static String codebookTitle;
	public static String columnBecame;
	public static String columnBecomes;
	public static String columnCode;
	public static String columnDifferent;
	public static String columnDocument;
	public static String columnExample;
	public static String columnFirst;
	public static String columnSecond;
	public static String containing;
	public static String containingHint;
	public static String copy;
	public static String copyTip;
	public static String countCases;
	public static String countCoders;
	public static String countCodes;
	public static String countCodings;
	public static String countDocuments;
	public static String countKept;
	public static String countMemos;
	public static String countNothing;
	public static String countPassages;
	public static String countRelations;
	public static String countSeparator;
	public static String countSets;
	public static String countVariables;
	public static String definitionInFile;
	public static String definitionNow;
	public static String differentCodable;
	public static String differentColour;
	public static String differentDefinition;
	public static String differentName;
	public static String differentPlace;
	public static String done;
	public static String doneNotice;
	public static String examples;
	public static String file;
	public static String fileDescription;
	public static String fileExplanation;
	public static String fileHint;
	public static String fileNext;
	public static String fileTitle;
	public static String furtherExamples;
	public static String intoNew;
	public static String intoOpen;
	public static String listSeparator;
	public static String looking;
	public static String malformed;
	public static String noDefinition;
	public static String noFile;
	public static String noPath;
	public static String noneOpen;
	public static String oddEnding;
	public static String opening;
	public static String originUnknown;
	public static String positionsDescription;
	public static String positionsExamples;
	public static String positionsTitle;
	public static String previewDescription;
	public static String previewSame;
	public static String previewTitle;
	public static String previewWarning;
	public static String reading;
	public static String readingFirst;
	public static String readingSecond;
	public static String noReport;
	public static String noReportStudy;
	public static String reportOf;
	public static String reportTitle;
	public static String save;
	public static String saveJson;
	public static String savePage;
	public static String saveTip;
	public static String saveTitle;
	public static String show;
	public static String takeAll;
	public static String takeNone;
	public static String target;
	public static String windowTitle;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.projects.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

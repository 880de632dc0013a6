// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import org.eclipse.osgi.util.NLS;

/** The strings of the view of passages. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String alike;
	public static String allPassages;
	public static String busy;
	public static String cancelled;
	public static String chooseCode;
	public static String chooseCodeTitle;
	public static String collapseAll;
	public static String copy;
	public static String copyTip;
	public static String expandAll;
	public static String export;
	public static String exportTip;
	public static String groupCase;
	public static String groupClosed;
	public static String groupCode;
	public static String groupCoder;
	public static String groupDocument;
	public static String groupMenu;
	public static String groupNone;
	public static String groupOpen;
	public static String groupTip;
	public static String heading;
	public static String headingCount;
	public static String joinCoders;
	public static String list;
	public static String letGo;
	public static String letGoDone;
	public static String letGoTip;
	public static String memo;
	public static String memoDone;
	public static String memoTip;
	public static String noPassages;
	public static String noStudy;
	public static String noStudyToPlace;
	public static String noneFound;
	public static String noneWaits;
	public static String notYours;
	public static String nowhere;
	public static String open;
	public static String paragraph;
	public static String pin;
	public static String pinTip;
	public static String place;
	public static String placeDone;
	public static String placeOnSelection;
	public static String placeOnSelectionTip;
	public static String placeTip;
	public static String query;
	public static String queryTip;
	public static String queryWrong;
	public static String quotation;
	public static String recode;
	public static String recodeDone;
	public static String recodeTip;
	public static String reference;
	public static String reversed;
	public static String reversedTip;
	public static String searchForPlaces;
	public static String searchStopped;
	public static String searching;
	public static String selectFirst;
	public static String selectPassages;
	public static String showAll;
	public static String showAllTip;
	public static String sortCode;
	public static String sortCoder;
	public static String sortDocument;
	public static String sortLength;
	public static String sortMenu;
	public static String sortPlace;
	public static String sortTime;
	public static String sortTip;
	public static String subcodes;
	public static String subcodesTip;
	public static String task;
	public static String tooMany;
	public static String uncode;
	public static String uncodeDone;
	public static String uncodeTip;
	public static String unknown;
	public static String waiting;
	public static String whereItMayStand;
	public static String withoutCase;
	public static String withoutCode;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.passages.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import org.eclipse.osgi.util.NLS;

/** The strings of erasing. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String alone;
	public static String aloneTitle;
	public static String byLabel;
	public static String choose;
	public static String chooseBlind;
	public static String chooseOnlyOf;
	public static String close;
	public static String consequencesTitle;
	public static String consequencesWarning;
	public static String copy;
	public static String failed;
	public static String failedTitle;
	public static String filter;
	public static String finishNow;
	public static String goOn;
	public static String goesDocument;
	public static String goesDocumentAndMemos;
	public static String goesMemo;
	public static String goesName;
	public static String goesPassage;
	public static String goesTitle;
	public static String goesUnfinished;
	public static String inDocument;
	public static String inTrash;
	public static String inUse;
	public static String job;
	public static String kindDocument;
	public static String kindMemo;
	public static String kindName;
	public static String kindPassage;
	public static String later;
	public static String listing;
	public static String lookCode;
	public static String lookDocument;
	public static String lookMemo;
	public static String lookOther;
	public static String lookOthers;
	public static String memosToo;
	public static String nameHint;
	public static String nameLabel;
	public static String nameWrong;
	public static String notReached;
	public static String notReachedTitle;
	public static String notSaved;
	public static String reachCopies;
	public static String reachDisk;
	public static String reachGit;
	public static String reportAgain;
	public static String reportHolding;
	public static String reportLines;
	public static String reportLook;
	public static String reportMessage;
	public static String reportNotReached;
	public static String reportNothing;
	public static String reportOriginal;
	public static String reportRemoved;
	public static String reportStudy;
	public static String reportTitle;
	public static String save;
	public static String saveName;
	public static String saveTitle;
	public static String separator;
	public static String staysDocument;
	public static String staysDocumentAndMemos;
	public static String staysMemo;
	public static String staysName;
	public static String staysPassage;
	public static String staysTitle;
	public static String staysUnfinished;
	public static String goesTrash;
	public static String staysTrash;
	public static String trashBy;
	public static String trashDocument;
	public static String trashEmpty;
	public static String trashEmptyTitle;
	public static String trashMessage;
	public static String trashNothing;
	public static String trashRemoved;
	public static String trashRestore;
	public static String trashTitle;
	public static String whatTrash;
	public static String typeName;
	public static String understood;
	public static String undo;
	public static String undoTitle;
	public static String unfinished;
	public static String unfinishedTitle;
	public static String whatDescription;
	public static String whatDocument;
	public static String whatMemo;
	public static String whatName;
	public static String whatPassage;
	public static String whatTitle;
	public static String whatUnfinished;
	public static String windowTitle;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.erase.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

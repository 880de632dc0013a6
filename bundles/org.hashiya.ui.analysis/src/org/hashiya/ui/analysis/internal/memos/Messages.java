// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import org.eclipse.osgi.util.NLS;

/** The strings of the view of memos. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String aPassage;
	public static String allTypes;
	public static String anyCoder;
	public static String anyPlace;
	public static String busy;
	public static String cancelled;
	public static String change;
	public static String changeTip;
	public static String columnBy;
	public static String columnChanged;
	public static String columnMemo;
	public static String columnOn;
	public static String columnType;
	public static String day;
	public static String delete;
	public static String deleteTip;
	public static String dialogTitle;
	public static String go;
	public static String goTip;
	public static String join;
	public static String journal;
	public static String journalTip;
	public static String linkedFrom;
	public static String newMemo;
	public static String newTip;
	public static String noMemos;
	public static String noStudy;
	public static String noSuchPlace;
	public static String nothing;
	public static String noneFound;
	public static String on;
	public static String onCase;
	public static String onCode;
	public static String onCoder;
	public static String onCoding;
	public static String coderFilter;
	public static String codingOf;
	public static String noCoding;
	public static String onDocument;
	public static String onOther;
	public static String onPassage;
	public static String onPassages;
	public static String onThisCoding;
	public static String onStudy;
	public static String onTip;
	public static String placeCases;
	public static String placeCoders;
	public static String placeCodes;
	public static String placeDocuments;
	public static String placeFilter;
	public static String placeNothing;
	public static String placePassages;
	public static String placeStudy;
	public static String search;
	public static String sortChanged;
	public static String sortMenu;
	public static String sortTarget;
	public static String sortTip;
	public static String sortWritten;
	public static String table;
	public static String task;
	public static String text;
	public static String there;
	public static String textHint;
	public static String textTip;
	public static String title;
	public static String type;
	public static String typeFilter;
	public static String typeHint;
	public static String typeMethodological;
	public static String typeTheoretical;
	public static String typeToDo;
	public static String unkept;
	public static String unkeptDiscard;
	public static String unkeptGoOn;
	public static String unkeptKeep;
	public static String unknownDay;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.memos.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

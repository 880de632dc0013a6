// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import org.eclipse.osgi.util.NLS;

/** The strings of the view of milestones. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String added;
	public static String arrange;
	public static String arrangeTip;
	public static String byCode;
	public static String byDocument;
	public static String change;
	public static String changeMessage;
	public static String changeTip;
	public static String changeTitle;
	public static String changed;
	public static String codesAdded;
	public static String codesRemoved;
	public static String codingsThenNow;
	public static String columnAdded;
	public static String columnBecame;
	public static String columnBy;
	public static String columnDescription;
	public static String columnName;
	public static String columnNow;
	public static String columnRemoved;
	public static String columnSet;
	public static String columnThen;
	public static String columnWhat;
	public static String compare;
	public static String compareTip;
	public static String comparing;
	public static String comparingJob;
	public static String copy;
	public static String copyTip;
	public static String delete;
	public static String deleteTip;
	public static String deleted;
	public static String descriptionLabel;
	public static String documentsAdded;
	public static String documentsRemoved;
	public static String export;
	public static String exportTip;
	public static String frequencies;
	public static String frequenciesTip;
	public static String look;
	public static String lookMessage;
	public static String lookNone;
	public static String lookTip;
	public static String lookTitle;
	public static String nameHint;
	public static String nameLabel;
	public static String noMilestones;
	public static String noStudy;
	public static String notThereThen;
	public static String nothingChanged;
	public static String passagesAdded;
	public static String passagesChanged;
	public static String passagesRemoved;
	public static String removed;
	public static String selectOne;
	public static String set;
	public static String setMessage;
	public static String setTip;
	public static String setTitle;
	public static String setting;
	public static String since;
	public static String stopped;
	public static String tableName;
	public static String textChanged;
	public static String textsChanged;
	public static String wasNamed;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.milestones.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

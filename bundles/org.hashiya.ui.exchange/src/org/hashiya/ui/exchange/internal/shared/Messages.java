// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.shared;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The strings of the wizard for shared codebooks. */
@NonNullByDefault({}) // the platform fills the fields
final class Messages extends NLS {

	public static String bothChanged;
	public static String browse;
	public static String changedSince;
	public static String choiceJoin;
	public static String choiceLeave;
	public static String choiceMine;
	public static String choiceTheirs;
	public static String choose;
	public static String columnCode;
	public static String columnDone;
	public static String columnState;
	public static String comparing;
	public static String comparisonDescription;
	public static String comparisonTitle;
	public static String conflict;
	public static String counts;
	public static String done;
	public static String fieldCodable;
	public static String fieldColour;
	public static String fieldDefinition;
	public static String fieldExclusion;
	public static String fieldInclusion;
	public static String fieldName;
	public static String fieldPlace;
	public static String file;
	public static String fileDescription;
	public static String fileExplanation;
	public static String fileHint;
	public static String fileNew;
	public static String fileThere;
	public static String fileTitle;
	public static String inFile;
	public static String inStudy;
	public static String listSeparator;
	public static String malformed;
	public static String mineChanged;
	public static String mineNew;
	public static String mineRemoved;
	public static String noDefinition;
	public static String noFolder;
	public static String noPath;
	public static String notThere;
	public static String oddEnding;
	public static String proposeAgain;
	public static String same;
	public static String side;
	public static String sideBoth;
	public static String sideFile;
	public static String sideStudy;
	public static String stateOf;
	public static String theirsChanged;
	public static String theirsNew;
	public static String theirsRemoved;
	public static String updating;
	public static String windowTitle;
	public static String written;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.shared.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

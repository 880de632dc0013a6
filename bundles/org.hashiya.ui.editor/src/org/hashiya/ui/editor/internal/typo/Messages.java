// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import org.eclipse.osgi.util.NLS;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/** Strings of typo mode, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class Messages extends NLS {

	public static String applied;
	public static String applying;
	public static String apply;
	public static String applyTip;
	public static String ask_cancel;
	public static String ask_discard;
	public static String ask_dontSave;
	public static String ask_goOn;
	public static String ask_keepDraft;
	public static String ask_mine;
	public static String ask_meanwhile;
	public static String ask_meanwhileConflicts;
	public static String ask_meanwhileTitle;
	public static String ask_save;
	public static String ask_saveQuestion;
	public static String ask_stop;
	public static String ask_title;
	public static String cancel;
	public static String cancelTip;
	public static String changedElsewhere;
	public static String conflicts;
	public static String correcting;
	public static String discard;
	public static String discardTip;
	public static String draft;
	public static String draftGone;
	public static String draftLost;
	public static String draftNotKept;
	public static String DraftKeeper_job;
	public static String DraftOffers_job;
	public static String goOn;
	public static String goOnTip;
	public static String gone;
	public static String goneAfter;
	public static String goneOthers;
	public static String redo;
	public static String undo;

	static {
		initializeMessages("org.hashiya.ui.editor.internal.typo.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** A pattern of ICU's MessageFormat (plurals included) with its arguments. */
	public static String format(String pattern, Object... arguments) {
		return new MessageFormat(pattern, ULocale.getDefault()).format(arguments);
	}
}

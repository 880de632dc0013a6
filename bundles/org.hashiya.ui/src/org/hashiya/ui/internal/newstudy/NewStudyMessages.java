// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.newstudy;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class NewStudyMessages extends NLS {

	public static String NewStudyWizard_title;
	public static String NewStudyWizard_job;
	public static String NewStudyPage_title;
	public static String NewStudyPage_description;
	public static String NewStudyPage_name;
	public static String NewStudyPage_folder;
	public static String NewStudyPage_coder;
	public static String NewStudyPage_coderHint;
	public static String NewStudyPage_browse;
	public static String NewStudyPage_browseTitle;
	public static String NewStudyPage_browseMessage;
	public static String NewStudyPage_unnamed;
	public static String NewStudyPage_faultName;
	public static String NewStudyPage_faultFolderEmpty;
	public static String NewStudyPage_faultFolderRelative;
	public static String NewStudyPage_faultFolderIsFile;
	public static String NewStudyPage_faultFolderFull;
	public static String NewStudyPage_faultFolderIsStudy;
	public static String NewStudyPage_faultFolderNotWritable;
	public static String NewStudyPage_faultCoder;

	static {
		initializeMessages("org.hashiya.ui.internal.newstudy.messages", NewStudyMessages.class); //$NON-NLS-1$
	}

	private NewStudyMessages() {
	}
}

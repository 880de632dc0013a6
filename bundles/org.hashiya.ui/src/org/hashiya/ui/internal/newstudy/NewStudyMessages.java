// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.newstudy;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class NewStudyMessages extends NLS {

	static String NewStudyWizard_title;
	static String NewStudyWizard_job;
	static String NewStudyPage_title;
	static String NewStudyPage_description;
	static String NewStudyPage_name;
	static String NewStudyPage_folder;
	static String NewStudyPage_coder;
	static String NewStudyPage_coderHint;
	static String NewStudyPage_browse;
	static String NewStudyPage_browseTitle;
	static String NewStudyPage_browseMessage;
	static String NewStudyPage_unnamed;
	static String NewStudyPage_faultName;
	static String NewStudyPage_faultFolderEmpty;
	static String NewStudyPage_faultFolderRelative;
	static String NewStudyPage_faultFolderIsFile;
	static String NewStudyPage_faultFolderFull;
	static String NewStudyPage_faultFolderIsStudy;
	static String NewStudyPage_faultFolderNotWritable;
	static String NewStudyPage_faultCoder;

	static {
		initializeMessages("org.hashiya.ui.internal.newstudy.messages", NewStudyMessages.class); //$NON-NLS-1$
	}

	private NewStudyMessages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
public final class AppMessages extends NLS {

	public static String HashiyaApplication_runsTitle;
	public static String HashiyaApplication_runs;
	public static String HashiyaWindowAdvisor_title;
	public static String HashiyaWindowAdvisor_titleOfStudy;
	public static String HashiyaWindowAdvisor_titleReadOnly;
	public static String HashiyaMenus_file;
	public static String HashiyaMenus_edit;
	public static String HashiyaMenus_study;
	public static String HashiyaMenus_code;
	public static String HashiyaMenus_memo;
	public static String HashiyaMenus_analyse;
	public static String HashiyaMenus_window;
	public static String HashiyaMenus_help;
	public static String RecentItems_none;

	static {
		initializeMessages("org.hashiya.app.messages", AppMessages.class); //$NON-NLS-1$
	}

	private AppMessages() {
	}
}

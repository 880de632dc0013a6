// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.report;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class ReportMessages extends NLS {

	public static String title;
	public static String file;
	public static String place;
	public static String finding;
	public static String action;
	public static String copy;
	public static String openFolder;
	public static String repair;
	public static String repairNow;
	public static String damaged;
	public static String checking;
	public static String well;
	public static String ill;
	public static String planning;
	public static String plan;
	public static String nothingToMend;
	public static String repairing;
	public static String mended;
	public static String left;
	public static String stillLeft;

	static {
		initializeMessages("org.hashiya.ui.internal.report.messages", ReportMessages.class); //$NON-NLS-1$
	}

	private ReportMessages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.help;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class HelpMessages extends NLS {

	public static String ManualPart_tab;
	public static String ManualPart_missing;
	public static String AboutDialog_title;
	public static String AboutDialog_version;
	public static String AboutDialog_what;
	public static String AboutDialog_licence;
	public static String AboutDialog_libraries;
	public static String AboutDialog_library;
	public static String AboutDialog_libraryVersion;
	public static String AboutDialog_libraryLicence;

	static {
		initializeMessages("org.hashiya.app.internal.help.messages", HelpMessages.class); //$NON-NLS-1$
	}

	private HelpMessages() {
	}
}

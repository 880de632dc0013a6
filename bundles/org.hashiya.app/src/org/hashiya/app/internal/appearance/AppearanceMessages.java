// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class AppearanceMessages extends NLS {

	public static String LanguageSwitch_title;
	public static String LanguageSwitch_question;
	public static String LanguageSwitch_failed;
	public static String LanguageSwitch_now;
	public static String LanguageSwitch_later;
	public static String AppearancePage_theme;
	public static String AppearancePage_light;
	public static String AppearancePage_dark;
	public static String AppearancePage_system;
	public static String AppearancePage_language;
	public static String AppearancePage_languageHint;

	static {
		initializeMessages("org.hashiya.app.internal.appearance.messages", AppearanceMessages.class); //$NON-NLS-1$
	}

	private AppearanceMessages() {
	}
}

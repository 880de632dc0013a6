// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class WelcomeMessages extends NLS {

	public static String WelcomePage_tab;
	public static String WelcomePage_name;
	public static String WelcomePage_what;
	public static String WelcomePage_new;
	public static String WelcomePage_newWhy;
	public static String WelcomePage_open;
	public static String WelcomePage_openWhy;
	public static String WelcomePage_sample;
	public static String WelcomePage_sampleWhy;
	public static String WelcomePage_recent;

	static {
		initializeMessages("org.hashiya.app.internal.welcome.messages", WelcomeMessages.class); //$NON-NLS-1$
	}

	private WelcomeMessages() {
	}
}

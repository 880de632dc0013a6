// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values.wizard;

import org.eclipse.osgi.util.NLS;

/** Strings of the import of values, filled from {@code messages.properties}. Those with plurals are patterns for {@link org.hashiya.ui.codebook.internal.Phrases}. */
@SuppressWarnings("null") // filled by NLS
public final class WizardMessages extends NLS {

	public static String act;
	public static String browse;
	public static String cases;
	public static String changed;
	public static String clipboard;
	public static String description;
	public static String documents;
	public static String fault;
	public static String file;
	public static String legend;
	public static String line;
	public static String names;
	public static String newVariable;
	public static String noFile;
	public static String nothing;
	public static String of;
	public static String onlyDifferent;
	public static String plan;
	public static String preview;
	public static String reading;
	public static String title;
	public static String wrong;
	public static String wrongCell;

	static {
		initializeMessages("org.hashiya.ui.codebook.internal.values.wizard.messages", WizardMessages.class); //$NON-NLS-1$
	}

	private WizardMessages() {
	}
}

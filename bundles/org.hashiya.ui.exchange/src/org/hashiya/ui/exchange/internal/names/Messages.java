// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.names;

import org.eclipse.osgi.util.NLS;

/** The strings of the wizard that replaces a name. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String by;
	public static String byHoldsName;
	public static String columnAfter;
	public static String columnBecomes;
	public static String columnBefore;
	public static String columnDocument;
	public static String columnDocuments;
	public static String columnForm;
	public static String columnPlaces;
	public static String counts;
	public static String done;
	public static String erase;
	public static String goOn;
	public static String history;
	public static String looking;
	public static String mentionCode;
	public static String mentionDocument;
	public static String mentionMemo;
	public static String mentionOthers;
	public static String mentions;
	public static String name;
	public static String nameDescription;
	public static String nameHint;
	public static String nameTitle;
	public static String noLetter;
	public static String notFound;
	public static String nothingDoneYet;
	public static String placesDescription;
	public static String placesTitle;
	public static String separator;
	public static String typeBy;
	public static String typeName;
	public static String windowTitle;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.names.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

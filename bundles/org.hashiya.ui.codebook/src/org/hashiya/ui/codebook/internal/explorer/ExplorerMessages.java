// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** Strings of the documents view, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
public final class ExplorerMessages extends NLS {

	public static String Columns_menu;
	public static String Columns_name;
	public static String Columns_passages;
	public static String Detail_byParagraph;
	public static String Detail_direction;
	public static String Detail_language;
	public static String Detail_leftToRight;
	public static String Detail_rightToLeft;
	public static String Detail_state;
	public static String Detail_words;
	public static String Detail_workedOn;
	public static String Group_act;
	public static String Group_message;
	public static String Group_name;
	public static String Group_title;
	public static String ToolTip_detail;

	static {
		initializeMessages("org.hashiya.ui.codebook.internal.explorer.messages", ExplorerMessages.class); //$NON-NLS-1$
	}

	private ExplorerMessages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.query;

import org.eclipse.osgi.util.NLS;

/** The strings of the query field. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String deleteQuery;
	public static String field;
	public static String fieldTip;
	public static String hint;
	public static String kindCode;
	public static String kindField;
	public static String kindName;
	public static String kindOperator;
	public static String kindValue;
	public static String labelled;
	public static String noQueries;
	public static String renameQuery;
	public static String renameTitle;
	public static String save;
	public static String saveName;
	public static String saveTitle;
	public static String saved;
	public static String savedTip;

	static {
		NLS.initializeMessages("org.hashiya.ui.analysis.internal.query.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

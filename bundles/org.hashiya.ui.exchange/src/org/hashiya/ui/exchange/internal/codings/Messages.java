// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.codings;

import org.eclipse.osgi.util.NLS;
import org.hashiya.text.Isolates;

/** The strings of the import of codings. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String ambiguous;
	public static String browse;
	public static String close;
	public static String columnBecomes;
	public static String columnCode;
	public static String columnCoder;
	public static String columnDocument;
	public static String columnLine;
	public static String columnProblem;
	public static String columnWords;
	public static String create;
	public static String createTip;
	public static String description;
	public static String done;
	public static String faulty;
	public static String file;
	public static String isFaulty;
	public static String isKnown;
	public static String isMoved;
	public static String isNew;
	public static String looking;
	public static String missing;
	public static String noFile;
	public static String noValue;
	public static String skip;
	public static String skipTip;
	public static String stopped;
	public static String windowTitle;
	public static String would;

	static {
		NLS.initializeMessages("org.hashiya.ui.exchange.internal.codings.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	static String bindMissing(String columns) {
		return NLS.bind(missing, Isolates.wrap(columns));
	}
}

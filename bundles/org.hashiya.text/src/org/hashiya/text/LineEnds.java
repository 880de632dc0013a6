// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Locale;

/** How the lines of a file ended before they were made to end with line feeds. */
public enum LineEnds {
	/** Line feeds, as on Unix and macOS. */
	LF,
	/** Carriage return and line feed, as on Windows. */
	CRLF,
	/** Carriage returns, as on old Macintoshes. */
	CR,
	/** Several kinds. */
	MIXED,
	/** There is only one line. */
	NONE;

	/** The word that the study's files have for it: {@code lf}, {@code crlf}, {@code cr}, {@code mixed} or {@code none}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}

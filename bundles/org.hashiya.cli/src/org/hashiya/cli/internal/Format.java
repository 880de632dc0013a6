// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

/** How a list is printed. */
public enum Format {
	/** For people. */
	TABLE,
	/** RFC 4180, for spreadsheets and scripts. */
	CSV,
	/** An array of objects. */
	JSON
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

/** How a list is written. */
public enum ListFormat {
	/** For the eye: aligned, long text cut. */
	TABLE,
	/** For programs: RFC 4180, all of it. */
	CSV,
	/** For programs: an array of objects. */
	JSON
}

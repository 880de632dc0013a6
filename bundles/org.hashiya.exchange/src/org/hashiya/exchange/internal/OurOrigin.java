// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

/** What our own projects say that they were made by, and with it how they are to be read. */
public final class OurOrigin {

	/** How each of them begins. */
	public static final String NAME = "Hashiya";

	/** How those begin of which positions are UTF-16 units, so that we read them as we wrote them. */
	public static final String UTF16 = NAME + " (positions in UTF-16";

	/** Where a note has a description. Earlier versions wrote the type of a memo as that and did not say so. */
	private static final String DESCRIPTIONS = "notes with descriptions";

	private OurOrigin() {
	}

	/** The origin of a project. */
	static String of(boolean utf16, boolean described) {
		return utf16 ? UTF16 + (described ? ", " + DESCRIPTIONS : "") + ")" : described ? NAME + " (" + DESCRIPTIONS + ")" : NAME;
	}

	/** Whether a file is ours. */
	public static boolean isOurs(String origin) {
		return origin.startsWith(NAME);
	}

	/** Whether in a file of ours descriptions of notes are types of memos. */
	public static boolean describesTypes(String origin) {
		return isOurs(origin) && !origin.contains(DESCRIPTIONS);
	}
}

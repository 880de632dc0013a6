// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.conflicts;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS, which fills public fields only
final class Messages extends NLS {

	public static String what;
	public static String stands;
	public static String by;
	public static String other;
	public static String otherBy;
	public static String aspect;
	public static String whoWhen;
	public static String whoToday;
	public static String somebody;
	public static String anotherCoder;
	public static String changed;
	public static String removed;
	public static String madeFirst;
	public static String madeSecond;
	public static String sameName;
	public static String keep;
	public static String keepTip;
	public static String take;
	public static String takeTip;
	public static String keepBoth;
	public static String keepBothTip;
	public static String mergeCodes;
	public static String mergeCodesTip;
	public static String heading;
	public static String none;
	public static String noStudy;
	public static String looking;
	public static String lookingBusy;
	public static String lookingStopped;
	public static String settling;
	public static String kept;
	public static String taken;
	public static String key_name;
	public static String key_definitions;
	public static String key_colour;
	public static String key_parent;
	public static String key_codable;
	public static String key_pinned;
	public static String key_start;
	public static String key_title;
	public static String key_text;
	public static String key_description;
	public static String key_state;
	public static String key_group;
	public static String key_language;
	public static String key_other;

	static {
		initializeMessages("org.hashiya.ui.analysis.internal.conflicts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.Arrays;

/** At which side of a paragraph its lanes stand. */
public enum LaneSide {
	/** Where the paragraph begins. */
	START, LEFT, RIGHT;

	/** The side of this name; for any other, as another version may have remembered it, the usual one. */
	public static LaneSide named(String name) {
		return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst().orElse(START);
	}

	/**
	 * Whether the lanes of a paragraph stand at its right.
	 *
	 * @param rightToLeft how the paragraph runs
	 */
	public boolean isRight(boolean rightToLeft) {
		return this == RIGHT || this == START && rightToLeft;
	}
}

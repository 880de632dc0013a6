// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.Arrays;

/** What is shown of the codings of a text. */
public enum Marks {
	LANES_AND_TINTS(true, true), LANES(true, false), TINTS(false, true), NONE(false, false);

	private final boolean lanes;
	private final boolean tints;

	Marks(boolean lanes, boolean tints) {
		this.lanes = lanes;
		this.tints = tints;
	}

	/** The choice of this name; for any other, as another version may have remembered it, the usual one. */
	public static Marks named(String name) {
		return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst().orElse(LANES_AND_TINTS);
	}

	/** Whether brackets with names stand beside the text. */
	public boolean lanes() {
		return lanes;
	}

	/** Whether the text itself is tinted and underlined. */
	public boolean tints() {
		return tints;
	}

	/** The choice that follows this one, in a circle. */
	public Marks next() {
		return values()[(ordinal() + 1) % values().length];
	}
}

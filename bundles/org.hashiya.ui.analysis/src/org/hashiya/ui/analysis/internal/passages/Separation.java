// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import org.hashiya.model.Colour;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.colour.Tints;

/** The thin line between rows: just to be seen. */
final class Separation {

	private static final double SHARE = 0.12;

	private Separation() {
	}

	static Colour colour(ThemeColours theme) {
		return Tints.blend(theme.background(), theme.foreground(), SHARE);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import java.util.function.IntBinaryOperator;

/**
 * The patterns that tell brackets from each other besides their colours. Each says which pixels of a bracket are filled, so that a test can ask without a screen; {@link #SOLID} is that of all
 * brackets where no patterns are wanted.
 */
public enum BracketPattern {
	SOLID((across, down) -> 1), //
	DASHES((across, down) -> down % 12 < 8 ? 1 : 0), //
	DOTS((across, down) -> down % 6 < 3 ? 1 : 0), //
	RAILS((across, down) -> across == 1 ? 0 : 1), //
	RUNGS((across, down) -> across == 0 || down % 6 < 2 ? 1 : 0), //
	DASH_DOT((across, down) -> down % 18 < 9 || down % 18 >= 12 && down % 18 < 15 ? 1 : 0);

	private final IntBinaryOperator fill;

	BracketPattern(IntBinaryOperator fill) {
		this.fill = fill;
	}

	/** That of a code by its place in the codebook: neighbours differ. */
	public static BracketPattern of(int place) {
		return values()[Math.floorMod(place, values().length)];
	}

	/**
	 * Whether a pixel is filled.
	 *
	 * @param across from the left edge of the bracket, in pixels
	 * @param down   from its top
	 */
	public boolean fills(int across, int down) {
		return fill.applyAsInt(across, down) != 0;
	}
}

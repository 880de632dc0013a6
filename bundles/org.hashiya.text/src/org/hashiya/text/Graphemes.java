// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Characters as people see them: a letter with its marks, an emoji with its joiners (extended grapheme clusters, UAX #29). Thread-safe. */
public final class Graphemes {

	/** How far the surroundings of a position are looked at; even, so that pairs of regional indicators stay paired. */
	private static final int WINDOW = 64;

	private Graphemes() {
	}

	/**
	 * The smallest range that holds the given one and cuts no grapheme cluster. Costs nothing beside ordinary letters; looks at 64 units at either side else, which
	 * is more than any cluster has that is not made to annoy.
	 */
	public static TextRange around(String text, int start, int end) {
		boolean startIsPlain = start == 0 || start == text.length() || isPlain(text.charAt(start));
		boolean endIsPlain = end == 0 || end == text.length() || isPlain(text.charAt(end));
		if (startIsPlain && endIsPlain) {
			return new TextRange(start, end);
		}
		int from = Math.max(0, start - WINDOW);
		int to = Math.min(text.length(), end + WINDOW);
		BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT); // a clone, ours alone
		clusters.setText(text.substring(from, to));
		int first = startIsPlain || clusters.isBoundary(start - from) ? start : from + clusters.preceding(start - from);
		int last = endIsPlain || clusters.isBoundary(end - from) ? end : from + clusters.following(end - from);
		return new TextRange(first, last);
	}

	/** Whether a cluster always begins before this unit: it is no mark, joiner, half of a pair, or jamo. (After a line's CR or a prepended sign it may not; we hold neither.) */
	private static boolean isPlain(char unit) {
		return unit < 0x300 || unit >= 0x620 && unit <= 0x64A || unit >= 0x4E00 && unit <= 0x9FFF;
	}
}

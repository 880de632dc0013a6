// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** How many columns of a terminal a line takes: two for East Asian wide characters and emoji (UAX #11), none for marks and invisible characters, one for others. */
final class DisplayWidth {

	private static final int FIRST_WIDE = 0x1100;
	private static final int EMOJI_STYLE = 0xFE0F;

	private DisplayWidth() {
	}

	static int of(String line) {
		int width = 0;
		for (int at = 0; at < line.length(); at++) {
			char unit = line.charAt(at);
			if (unit >= FIRST_WIDE && !isPlainMark(unit)) {
				return ofClusters(line);
			}
			width += isInvisible(unit) ? 0 : 1;
		}
		return width;
	}

	/** The longest beginning that takes at most so many columns, with an ellipsis in the last of them where something was cut. */
	static String cut(String line, int columns) {
		if (of(line) <= columns) {
			return line;
		}
		BreakIterator clusters = clusters(line);
		int width = 0;
		int start = 0;
		for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
			width += ofCluster(line, start, end);
			if (width > columns - 1) {
				break;
			}
			start = end;
		}
		return line.substring(0, start).stripTrailing() + "…";
	}

	private static int ofClusters(String line) {
		BreakIterator clusters = clusters(line);
		int width = 0;
		int start = 0;
		for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
			width += ofCluster(line, start, end);
		}
		return width;
	}

	private static int ofCluster(String line, int start, int end) {
		int widest = 0;
		for (int at = start; at < end; at += Character.charCount(line.codePointAt(at))) {
			int codePoint = line.codePointAt(at);
			int own = isInvisible(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
			widest = codePoint == EMOJI_STYLE ? 2 : Math.max(widest, own);
		}
		return widest;
	}

	private static BreakIterator clusters(String line) {
		BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
		clusters.setText(line);
		clusters.first();
		return clusters;
	}

	private static boolean isWide(int codePoint) {
		int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
		return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
	}

	/** General punctuation, which is nowhere wide: quotation marks, dashes, the ellipsis, direction marks. */
	private static boolean isPlainMark(char unit) {
		return unit >= 0x2000 && unit <= 0x206F;
	}

	private static boolean isInvisible(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
		default -> false;
		};
	}
}

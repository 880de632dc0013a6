// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.Arrays;

/**
 * How many characters a stretch of one text has when tashkeel and tatweel do not count. Characters are code points. Left out are tatweel (U+0640), the vowel marks
 * U+064B–U+0652 and U+0656–U+065F, the superscript alef U+0670, and the signs of the Quran and honorific signs U+0610–U+061A, U+06D6–U+06DC, U+06DF–U+06E4, U+06E7,
 * U+06E8 and U+06EA–U+06ED. Madda and hamza (U+0653–U+0655) count: they are parts of letters in decomposed text. Built in one pass, four bytes for each character
 * left out.
 */
public final class CharacterCounts {

	/** UTF-16 indexes of the units that do not count, rising: marks and the second halves of surrogate pairs. */
	private final int[] left;

	public CharacterCounts(String text) {
		int[] found = new int[64];
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (isMark(unit) || Character.isLowSurrogate(unit) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i;
			}
		}
		left = Arrays.copyOf(found, count);
	}

	/** How many characters lie in the range (UTF-16 units, end exclusive), in O(log n). */
	public int count(int start, int end) {
		return end - start - (before(end) - before(start));
	}

	/** Whether it is tashkeel, a sign of the Quran, or tatweel. */
	public static boolean isMark(char unit) {
		return unit >= 0x610 && unit <= 0x6ED && (unit <= 0x61A || unit == 0x640 || unit >= 0x64B && unit <= 0x652 || unit >= 0x656 && unit <= 0x65F || unit == 0x670
				|| unit >= 0x6D6 && unit <= 0x6DC || unit >= 0x6DF && unit <= 0x6E4 || unit == 0x6E7 || unit == 0x6E8 || unit >= 0x6EA);
	}

	private int before(int position) {
		int found = Arrays.binarySearch(left, position);
		return found >= 0 ? found : -found - 1;
	}
}

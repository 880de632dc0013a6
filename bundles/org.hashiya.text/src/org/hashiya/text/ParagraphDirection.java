// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/**
 * The base direction of a paragraph by its first strong character, as rules P2 and P3 of the Unicode Bidirectional Algorithm (UAX #9) say: what stands between
 * an isolate initiator and its PDI does not count.
 * <p>
 * ICU's {@code Bidi.getBaseDirection} does not skip isolates, and a full {@code Bidi} lays out the whole paragraph; this stops at the first strong character.
 */
public enum ParagraphDirection {
	/** Left to right. */
	LTR,
	/** Right to left. */
	RTL,
	/** No strong character decides. */
	NEUTRAL;

	/** The direction of the whole text as one paragraph. */
	public static ParagraphDirection of(CharSequence text) {
		return of(text, 0, text.length());
	}

	/**
	 * The direction of one paragraph.
	 *
	 * @param start where the paragraph starts, in UTF-16 units
	 * @param end   where it ends, exclusive
	 */
	public static ParagraphDirection of(CharSequence text, int start, int end) {
		if (start < end && isLatin(text.charAt(start))) {
			return LTR; // as most paragraphs of many texts
		}
		int isolates = 0;
		for (int at = start; at < end;) {
			int codePoint = Character.codePointAt(text, at);
			at += Character.charCount(codePoint);
			switch (UCharacter.getDirection(codePoint)) {
			case UCharacterDirection.LEFT_TO_RIGHT:
				if (isolates == 0) {
					return LTR;
				}
				break;
			case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC:
				if (isolates == 0) {
					return RTL;
				}
				break;
			case UCharacterDirection.FIRST_STRONG_ISOLATE, UCharacterDirection.LEFT_TO_RIGHT_ISOLATE, UCharacterDirection.RIGHT_TO_LEFT_ISOLATE:
				isolates++;
				break;
			case UCharacterDirection.POP_DIRECTIONAL_ISOLATE:
				isolates = Math.max(0, isolates - 1);
				break;
			case UCharacterDirection.BLOCK_SEPARATOR:
				isolates = 0; // a U+2029 inside of our paragraph ends a paragraph of UAX #9, and with it all isolates
				break;
			default:
				break;
			}
		}
		return NEUTRAL;
	}

	private static boolean isLatin(char unit) {
		return unit >= 'A' && unit <= 'Z' || unit >= 'a' && unit <= 'z';
	}
}

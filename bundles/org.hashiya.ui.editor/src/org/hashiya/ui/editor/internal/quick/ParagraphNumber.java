// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.OptionalInt;

/** The number of a paragraph as somebody writes it: in the digits of any script, with or without the paragraph sign and signs between thousands, as it was copied out of the window. */
public final class ParagraphNumber {

	private static final int LONGEST = 9;

	private ParagraphNumber() {
	}

	/**
	 * Reads a number.
	 *
	 * @param last the number of the last paragraph
	 * @return from 1 to the last, or empty
	 */
	public static OptionalInt parse(String text, int last) {
		String bare = text.replaceAll("[\\p{Z}\\p{Cf}\\s¶,.٬،]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (bare.isEmpty() || bare.codePointCount(0, bare.length()) > LONGEST || !bare.codePoints().allMatch(Character::isDigit)) {
			return OptionalInt.empty();
		}
		int number = bare.codePoints().map(digit -> Character.digit(digit, 10)).reduce(0, (all, digit) -> all * 10 + digit);
		return number >= 1 && number <= last ? OptionalInt.of(number) : OptionalInt.empty();
	}
}

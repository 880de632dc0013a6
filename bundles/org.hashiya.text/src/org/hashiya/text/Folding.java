// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * Makes texts comparable as a reader of Arabic (and of the languages beside it) compares them. Character by character:
 * <ul>
 * <li>tashkeel (U+064B–U+0652), the superscript alef U+0670 and the other vowel and Quranic marks go, as do Hebrew and Syriac points, tatweel, joiners, direction
 * marks and other invisible characters;
 * <li>أ إ آ ٱ become ا, ى and ی become ي, ک becomes ك; ة, ؤ and ئ by {@linkplain FoldingRules rule};
 * <li>presentation forms, ligatures and other compatibility characters become what they stand for (NFKD; Hangul syllables stay whole);
 * <li>letters lose their case (full case folding), and by rule their accents; an accent that stays is the same composed and decomposed;
 * <li>decimal digits of all scripts become 0–9, curved quotes straight ones, tabs and odd spaces a space. A line feed stays.
 * </ul>
 * Immutable and thread-safe.
 */
public final class Folding {

	private static final int TABLE_SIZE = 0x700;
	private static final char DROPPED = 0;
	private static final char SLOW = '\uFFFF';
	private static final int MADDA_ABOVE = 0x653;
	private static final int HAMZA_BELOW = 0x655;
	private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();

	private final FoldingRules rules;
	/** For the characters that nearly all of our texts consist of: what each becomes wherever it stands. */
	private final char[] table = new char[TABLE_SIZE];

	public Folding(FoldingRules rules) {
		this.rules = rules;
		StringBuilder alone = new StringBuilder();
		for (char unit = 0; unit < TABLE_SIZE; unit++) {
			alone.setLength(0);
			table[unit] = SLOW;
			if (unit != DROPPED && !isAccent(unit) && !dependsOnBase(unit)) {
				foldSlowly(unit, alone);
				if (alone.length() <= 1) {
					table[unit] = alone.isEmpty() ? DROPPED : alone.charAt(0);
				}
			}
		}
	}

	/** Folds a text; what is found in it can be mapped back. About 10 ms for a million characters. */
	public FoldedText fold(String text) {
		return new FoldedText(this, text);
	}

	/** What a text becomes, where nothing is to be mapped back. */
	public String folded(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int at = 0; at < text.length();) {
			at = foldAt(text, at, folded);
		}
		return folded.toString();
	}

	/**
	 * Where the needle next occurs, see {@link FoldedText#find}. Folds the whole text each time: who searches one text often keeps its {@link FoldedText}.
	 *
	 * @param from where to begin, in UTF-16 units
	 * @return the range in the text as it is, or null
	 */
	public @Nullable TextRange find(String text, String needle, int from) {
		return fold(text).find(needle, from);
	}

	/** Folds the code point at a position, appends what it becomes, and answers the position after it. */
	int foldAt(String text, int at, StringBuilder folded) {
		char unit = text.charAt(at);
		if (unit < TABLE_SIZE) {
			char direct = table[unit];
			if (direct != SLOW) {
				if (direct != DROPPED) {
					folded.append(direct);
				}
				return at + 1;
			}
		}
		int codePoint = text.codePointAt(at);
		foldSlowly(codePoint, folded);
		return at + Character.charCount(codePoint);
	}

	private void foldSlowly(int codePoint, StringBuilder folded) {
		if (UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
			return;
		}
		boolean hangul = codePoint >= 0xAC00 && codePoint <= 0xD7A3;
		String parts = hangul ? null : DECOMPOSITION.getDecomposition(codePoint);
		if (parts == null) {
			foldPart(codePoint, folded);
			return;
		}
		int from = 0;
		if (parts.length() > 1 && parts.charAt(0) == ' ' && UCharacter.getCombiningClass(parts.codePointAt(1)) != 0) {
			if (codePoint < 0xFB50) {
				foldPart(codePoint, folded); // a spacing accent such as ´ is a character of its own
				return;
			}
			from = 1; // an isolated vowel mark is still a vowel mark
		}
		for (int at = from; at < parts.length();) {
			int part = parts.codePointAt(at);
			foldPart(part, folded);
			at += Character.charCount(part);
		}
	}

	private void foldPart(int part, StringBuilder folded) {
		switch (part) {
		case 0x671, 0x672, 0x673:
			folded.append('ا');
			return;
		case 'ى', 0x6CC:
			folded.append('ي');
			return;
		case 0x6A9:
			folded.append('ك');
			return;
		case 'ة', 0x6C3:
			folded.append(rules.tehMarbuta() ? 'ه' : 'ة');
			return;
		case 'ـ', 0x6E5, 0x6E6: // tatweel, small waw, small yeh
			return;
		case 'ß', 'ẞ':
			folded.append("ss");
			return;
		case '‘', '’', 'ʼ':
			folded.append('\'');
			return;
		case '“', '”', '„':
			folded.append('"');
			return;
		case '‐':
			folded.append('-');
			return;
		case '\t':
			folded.append(' ');
			return;
		default:
			break;
		}
		int type = UCharacter.getType(part);
		if (type == UCharacterCategory.DECIMAL_DIGIT_NUMBER) {
			folded.append((char) ('0' + UCharacter.digit(part)));
		} else if (type != UCharacterCategory.NON_SPACING_MARK || keepsMark(part, folded)) {
			folded.appendCodePoint(type == UCharacterCategory.NON_SPACING_MARK ? part : UCharacter.foldCase(part, true));
		}
	}

	private boolean keepsMark(int mark, StringBuilder folded) {
		char base = folded.isEmpty() ? 0 : folded.charAt(folded.length() - 1);
		if (dependsOnBase(mark)) {
			return mark != MADDA_ABOVE && base != 'ا' && !rules.hamzaSeats();
		}
		if (isAccent(mark)) {
			return !rules.diacritics() || base >= 0x400;
		}
		boolean points = mark >= 0x591 && mark <= 0x74A // Hebrew, Arabic, Syriac
				|| mark >= 0x890 && mark <= 0x8FF || mark >= 0x10EC0 && mark <= 0x10EFF; // extended Arabic
		return !points;
	}

	/** Madda and hamza: part of the letter أ, ؤ or ئ in decomposed text. */
	private static boolean dependsOnBase(int mark) {
		return mark >= MADDA_ABOVE && mark <= HAMZA_BELOW;
	}

	/** The general blocks of combining marks. */
	private static boolean isAccent(int mark) {
		return mark >= 0x300 && mark <= 0x36F || mark >= 0x1AB0 && mark <= 0x1AFF || mark >= 0x1DC0 && mark <= 0x1DFF || mark >= 0x20D0 && mark <= 0x20FF
				|| mark >= 0xFE20 && mark <= 0xFE2F;
	}
}

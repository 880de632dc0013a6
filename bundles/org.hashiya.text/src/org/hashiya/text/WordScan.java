// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Finds the words of a text. What stands between two spaces and is plain, punctuation, then letters, digits and marks, then punctuation, is one word by rules 5 to 10 of UAX #29 and needs no break iterator,
 * which takes fifty times as long for each character; nearly all of a text is plain. ICU breaks the rest. Spaces and line feeds part words whatever stands around them, so that the rest can be broken by itself.
 */
final class WordScan {

	/** Is told the words. */
	@FunctionalInterface
	interface Visitor {

		/** Both in UTF-16 units. */
		void word(int start, int end);
	}

	/** Arabic and all before it; beyond are no scripts that many texts here are in. */
	private static final int TABLE = 0x700;
	private static final byte OTHER = 0;
	private static final byte LETTER = 1;
	/** Belongs to the letter before it. */
	private static final byte MARK = 2;
	private static final byte PUNCTUATION = 3;
	private static final byte[] KINDS = new byte[TABLE];

	static {
		for (int unit = 0; unit < TABLE; unit++) {
			KINDS[unit] = kind(unit);
		}
	}

	private static byte kind(int unit) {
		return switch (UCharacter.getIntPropertyValue(unit, UProperty.WORD_BREAK)) {
		case UCharacter.WordBreak.ALETTER, UCharacter.WordBreak.HEBREW_LETTER, UCharacter.WordBreak.NUMERIC -> UCharacter.isLetterOrDigit(unit) ? LETTER : OTHER;
		case UCharacter.WordBreak.EXTEND -> UCharacter.isLetterOrDigit(unit) ? OTHER : MARK;
		case UCharacter.WordBreak.OTHER, UCharacter.WordBreak.MIDLETTER, UCharacter.WordBreak.MIDNUM, UCharacter.WordBreak.MIDNUMLET, UCharacter.WordBreak.SINGLE_QUOTE,
				UCharacter.WordBreak.DOUBLE_QUOTE -> isPunctuation(unit) ? PUNCTUATION : OTHER;
		default -> OTHER;
		};
	}

	private static boolean isPunctuation(int unit) {
		return switch (UCharacter.getType(unit)) {
		case ECharacterCategory.DASH_PUNCTUATION, ECharacterCategory.START_PUNCTUATION, ECharacterCategory.END_PUNCTUATION, ECharacterCategory.INITIAL_PUNCTUATION,
				ECharacterCategory.FINAL_PUNCTUATION, ECharacterCategory.OTHER_PUNCTUATION -> true;
		default -> false;
		};
	}

	private final String text;
	private final Visitor visitor;
	/** Where what ICU is to break begins, or -1. */
	private int rest = -1;
	/** Made when it is needed, and for all rests: making one takes as long as breaking a hundred characters. */
	private @Nullable BreakIterator breaks;

	private WordScan(String text, Visitor visitor) {
		this.text = text;
		this.visitor = visitor;
	}

	/** Tells the words of the text, in order. */
	static void of(String text, Visitor visitor) {
		new WordScan(text, visitor).all();
	}

	/** The same, all of it by ICU: what {@link #of} is held against. */
	static void byIterator(String text, Visitor visitor) {
		new WordScan(text, visitor).byIterator(0, text.length());
	}

	private void all() {
		int at = 0;
		while (at < text.length()) {
			if (isSpace(text.charAt(at))) {
				at++;
			} else {
				at = token(at);
			}
		}
		breakRest(text.length());
	}

	/** Takes what stands between two spaces, and answers where it ends. */
	private int token(int begin) {
		int at = begin;
		while (is(at, PUNCTUATION)) {
			at++;
		}
		int start = at;
		if (is(at, LETTER)) {
			do {
				at++;
			} while (is(at, LETTER) || is(at, MARK));
		}
		int end = at;
		boolean plain = !isQuotedByLetter(end);
		while (is(at, PUNCTUATION)) {
			at++;
		}
		if (!plain || at < text.length() && !isSpace(text.charAt(at))) {
			rest = rest < 0 ? afterWord(begin) : rest;
			while (at < text.length() && !isSpace(text.charAt(at))) {
				at++;
			}
		} else if (start < end) {
			breakRest(begin);
			visitor.word(start, end);
		}
		return at;
	}

	/** A quote that stands for a geresh belongs to the Hebrew letter before it, by rule 7a of UAX #29. A mark may stand between them; rare enough to ask ICU whatever letter it is on. */
	private boolean isQuotedByLetter(int end) {
		return end > 0 && end < text.length() && text.charAt(end) == '\'' && (is(end - 1, MARK) || UCharacter.getIntPropertyValue(text.charAt(end - 1), UProperty.WORD_BREAK) == UCharacter.WordBreak.HEBREW_LETTER);
	}

	private boolean is(int at, byte kind) {
		if (at >= text.length()) {
			return false;
		}
		char unit = text.charAt(at);
		return unit < TABLE && KINDS[unit] == kind;
	}

	/** Where the spaces before this begin: what extends a character, and is a letter itself as the voiced sound marks of Katakana are, is one with them by rule 4. */
	private int afterWord(int begin) {
		int at = begin;
		while (at > 0 && text.charAt(at - 1) == ' ') {
			at--;
		}
		return at;
	}

	private static boolean isSpace(char unit) {
		return unit == ' ' || unit == '\n';
	}

	private void breakRest(int end) {
		if (rest >= 0) {
			byIterator(rest, end);
			rest = -1;
		}
	}

	private void byIterator(int from, int to) {
		String part = text.substring(from, to);
		BreakIterator known = breaks;
		BreakIterator at = known == null ? breaks(part) : known;
		if (known == null) {
			breaks = at;
		} else {
			at.setText(part);
		}
		int start = at.first();
		for (int end = at.next(); end != BreakIterator.DONE; start = end, end = at.next()) {
			if (isWord(part, start, end)) {
				visitor.word(from + start, from + end);
			}
		}
	}

	/** Breaks at words; for the caller alone. */
	static BreakIterator breaks(String text) {
		BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT); // a clone
		breaks.setText(text);
		return breaks;
	}

	/** Whether what lies between two breaks is a word. */
	static boolean isWord(String text, int start, int end) {
		for (int at = start; at < end;) {
			int codePoint = text.codePointAt(at);
			if (UCharacter.isLetterOrDigit(codePoint)) {
				return true;
			}
			at += Character.charCount(codePoint);
		}
		return false;
	}
}

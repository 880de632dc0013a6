// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.util.List;
import java.util.Locale;

/** What is coded in a language, with which codes, and on which keyboard. */
enum Written {
	ARABIC("روسيا", "روسيا خطوات", "روسيا خطوات متسارعة", "وقالت الجزائر إنّها راضية.", "Left", "تجارة", "أمن", "امن", "ارض/حد", "ملاحظة من الحقل"), ENGLISH("bought", "bought arms", "bought arms from", "It went on since the 1960s.", "Right", "Trade", "Peace", "peace", "Land/Border", "see field notes");

	/** Long enough that all is scrolled, above and below. */
	private static final String AROUND = """
			كتب المعلم في دفتره ما سمعه من الشهود.
			The harvest was late that year.
			""".repeat(20);
	static final String TEXT = AROUND + """
			شهدت العلاقات مع روسيا خطوات متسارعة.
			وقالت الجزائر إنّها راضية.
			Algeria has bought arms from Russia.
			It went on since the 1960s.
			""" + AROUND;

	/** What stands on the keys of an Arabic keyboard, each row from the number of its first key. */
	private static final String[] ARABIC_ROWS = { "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤر", "ىةوزظ" };
	private static final int[] ARABIC_FIRST = { 24, 38, 52, 57 };
	private static final String[] LATIN_ROWS = { "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm,." };
	private static final int[] LATIN_FIRST = { 10, 24, 38, 52 };

	final String word;
	final String two;
	final String three;
	final String otherParagraph;
	/** The key that goes forward as one sees it. */
	final String forward;
	final String code;
	/** The code that is pinned to 1. */
	final String pinned;
	/** What is typed to find it. */
	final String toFindPinned;
	final String newCode;
	final String memo;

	Written(String word, String two, String three, String otherParagraph, String forward, String code, String pinned, String toFindPinned, String newCode, String memo) {
		this.word = word;
		this.two = two;
		this.three = three;
		this.otherParagraph = otherParagraph;
		this.forward = forward;
		this.code = code;
		this.pinned = pinned;
		this.toFindPinned = toFindPinned;
		this.newCode = newCode;
		this.memo = memo;
	}

	/** The third word. */
	String last() {
		return three.substring(two.length() + 1);
	}

	/** The second word. */
	String second() {
		return two.substring(word.length() + 1);
	}

	/** A word of the same paragraph that is never coded. */
	String plain() {
		return this == ARABIC ? "شهدت" : "Russia";
	}

	/** The key that goes back as one sees it. */
	String back() {
		return this == ARABIC ? "Right" : "Left";
	}

	/** The character of the key that goes forward by a character, as one sees it. */
	String forwardByCharacter() {
		return this == ARABIC ? "," : ".";
	}

	String backByCharacter() {
		return this == ARABIC ? "." : ",";
	}

	/** The keyboard on which it is written. */
	Keyboard keyboard() {
		return new Keyboard(this == ARABIC ? "ara,us" : "us", "");
	}

	/** A key that is told by its Latin letter, by its number: where Arabic is written the letter is not there, but the key is. */
	String key(String key) {
		return key.matches("(\\w+\\+)*[a-z0-9,.]") ? key.substring(0, key.length() - 1) + number(key.charAt(key.length() - 1), LATIN_ROWS, LATIN_FIRST) : key;
	}

	/** The keys by which words are typed. */
	List<String> keys(String words) {
		return words.chars().mapToObj(letter -> switch (letter) {
		case ' ' -> "space";
		case '/' -> this == ARABIC ? "shift+" + number('م', ARABIC_ROWS, ARABIC_FIRST) : "slash";
		default -> this == ARABIC ? String.valueOf(number((char) letter, ARABIC_ROWS, ARABIC_FIRST)) : Character.toString(letter);
		}).toList();
	}

	private static int number(char letter, String[] rows, int[] first) {
		for (int row = 0; row < rows.length; row++) {
			if (rows[row].indexOf(letter) >= 0) {
				return first[row] + rows[row].indexOf(letter);
			}
		}
		throw new IllegalArgumentException(String.valueOf(letter));
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;

/**
 * A text, or some of its paragraphs, in pieces that are compared: each with its range in UTF-16 units and the hash of what {@link Folding} makes of it. No piece
 * begins or ends inside of a surrogate pair.
 */
final class Tokens {

	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	private final String text;
	private final StringBuilder folded = new StringBuilder();
	private int[] starts = new int[16];
	private int[] ends = new int[16];
	private long[] hashes = new long[16];
	private boolean[] isWord = new boolean[16];
	private int size;

	private Tokens(String text) {
		this.text = text;
	}

	/** The paragraphs of a text, each with its line feed; how a line ends (CRLF or LF) makes no difference to its hash. */
	static Tokens paragraphs(String text) {
		Tokens tokens = new Tokens(text);
		for (int at = 0; at < text.length();) {
			int feed = text.indexOf('\n', at);
			int end = feed < 0 ? text.length() : feed + 1;
			int content = feed < 0 ? end : feed;
			tokens.add(at, content > at && text.charAt(content - 1) == '\r' ? content - 1 : content, end, false);
			at = end;
		}
		return tokens;
	}

	/** To be filled with {@link #addWords}. */
	static Tokens empty(String text) {
		return new Tokens(text);
	}

	/**
	 * Adds the words of a stretch of the text and what stands between them, one code point each. A word is a run of letters, digits, marks and joiners; an
	 * ideograph is a word of its own. (Coarser and ten times faster than {@link Words}; nobody counts these.)
	 */
	void addWords(int from, int to) {
		for (int at = from; at < to;) {
			int end = wordEnd(text, at, to);
			if (end > at) {
				add(at, end, end, true);
			} else {
				end = at + Character.charCount(text.codePointAt(at));
				add(at, end, end, false);
			}
			at = end;
		}
	}

	/** The end of the word that begins at a position, or the position itself where none does. */
	static int wordEnd(CharSequence text, int from, int to) {
		int at = from;
		while (at < to) {
			int codePoint = Character.codePointAt(text, at);
			if (codePoint >= 0x2E80 && UCharacter.isLetter(codePoint) && Character.isIdeographic(codePoint)) {
				return at > from ? at : at + Character.charCount(codePoint);
			}
			if (!isPartOfWord(codePoint)) {
				return at;
			}
			at += Character.charCount(codePoint);
		}
		return at;
	}

	/** Whether a code point is a letter, digit, mark or joiner. */
	static boolean isPartOfWord(int codePoint) {
		if (codePoint < 0x80) {
			return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z' || codePoint >= '0' && codePoint <= '9';
		}
		if (codePoint == 0x200C || codePoint == 0x200D) {
			return true;
		}
		int type = UCharacter.getType(codePoint);
		return type >= UCharacterCategory.UPPERCASE_LETTER && type <= UCharacterCategory.OTHER_NUMBER; // letters, marks, numbers: an unbroken range of ICU's
	}

	private void add(int start, int contentEnd, int end, boolean word) {
		if (size == starts.length) {
			int more = size * 2;
			starts = Arrays.copyOf(starts, more);
			ends = Arrays.copyOf(ends, more);
			hashes = Arrays.copyOf(hashes, more);
			isWord = Arrays.copyOf(isWord, more);
		}
		folded.setLength(0);
		for (int at = start; at < contentEnd;) {
			at = FOLDING.foldAt(text, at, folded);
		}
		starts[size] = start;
		ends[size] = end;
		// what folds to nothing, such as a lone direction mark, is compared as it is
		hashes[size] = folded.isEmpty() && contentEnd > start ? ~Numbering.hash(text, start, contentEnd) : Numbering.hash(folded, 0, folded.length());
		isWord[size++] = word;
	}

	int size() {
		return size;
	}

	int start(int token) {
		return starts[token];
	}

	int end(int token) {
		return ends[token];
	}

	boolean isWord(int token) {
		return isWord[token];
	}

	/** The numbers of all tokens, in order. */
	int[] numbered(Numbering numbering) {
		int[] numbers = new int[size];
		for (int i = 0; i < size; i++) {
			numbers[i] = numbering.of(hashes[i]);
		}
		return numbers;
	}
}

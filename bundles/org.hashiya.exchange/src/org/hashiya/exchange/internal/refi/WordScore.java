// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import org.hashiya.exchange.internal.refi.StoredText.Range;

/**
 * Says how much a range looks like one that a person has selected: it begins and ends where words do, and it is what a tool has written beside it as the quote. In Arabic a selection may
 * begin after what is written together with the word: و ف ب ل ك س and the article.
 */
final class WordScore {

	/** A quote that is equal speaks louder than any boundary. */
	private static final double QUOTE = 6;
	private static final String PROCLITICS = "وفبلكس";
	private static final int SHORTEST_CUT = 8;
	/** So many spaces more than one line of it a text may have where a quote is the whole of it. */
	private static final int SPACES = 2;
	private static final int LONGEST_PREFIX = 6;
	/** So many characters nobody types who gives a name: where a text begins with them, they were cut from it, whether or not there is a sign of it. */
	private static final int SHORTEST_UNMARKED_CUT = 20;

	private WordScore() {
	}

	/**
	 * @param name what the tool has written as the selection's name; often the quote, whole or cut, often something else or nothing
	 * @return 0 to 2 for the boundaries, and more where the name is the quote
	 */
	static double of(String text, Range range, String name) {
		if (!range.isSound()) {
			return 0;
		}
		double boundaries = start(text, range.start()) + end(text, range.end());
		return isQuote(text, range.start(), range.end(), name) ? boundaries + QUOTE : boundaries;
	}

	private static double start(String text, int at) {
		if (at >= text.length()) {
			return 0;
		}
		if (isInWord(text, at)) {
			return isAfterProclitic(text, at) ? 1 : 0;
		}
		return Character.isWhitespace(text.charAt(at)) ? 0.5 : 1;
	}

	private static double end(String text, int at) {
		if (at == 0 || isInWord(text, at)) {
			return 0;
		}
		return Character.isWhitespace(text.charAt(at - 1)) ? 0.5 : 1;
	}

	private static boolean isInWord(String text, int at) {
		return at > 0 && at < text.length() && isWord(text.codePointBefore(at)) && isWord(text.codePointAt(at));
	}

	private static boolean isWord(int codePoint) {
		return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
	}

	private static boolean isMark(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
		default -> false;
		};
	}

	private static boolean isAfterProclitic(String text, int at) {
		if (isMark(text.codePointAt(at))) {
			return false;
		}
		StringBuilder prefix = new StringBuilder();
		for (int i = at; i > 0 && isWord(text.codePointBefore(i)); i -= Character.charCount(text.codePointBefore(i))) {
			if (!isMark(text.codePointBefore(i))) {
				prefix.insert(0, Character.toString(text.codePointBefore(i)));
				if (prefix.length() > LONGEST_PREFIX) {
					return false;
				}
			}
		}
		String letters = prefix.toString();
		String rest = letters.endsWith("ال") || letters.endsWith("لل") ? letters.substring(0, letters.length() - 2) : letters;
		return !letters.isEmpty() && rest.length() <= 2 && rest.chars().allMatch(letter -> PROCLITICS.indexOf(letter) >= 0);
	}

	/**
	 * Whether a name is a quote, whole or cut, whatever became of its line ends and spaces.
	 *
	 * @param start where what is covered begins, in UTF-16 units
	 * @param end   where it ends
	 */
	static boolean isQuote(String text, int start, int end, String name) {
		if (name.isEmpty() || start == end) {
			return false;
		}
		boolean isCut = name.length() < end - start - SPACES;
		if (text.startsWith(name, start) && (name.length() == end - start || isCut && name.length() >= SHORTEST_UNMARKED_CUT)) {
			return true;
		}
		int first = firstVisible(name, 0, name.length());
		int firstCovered = firstVisible(text, start, end);
		if (first < name.length() && firstCovered < end && name.charAt(first) != text.charAt(firstCovered)) {
			return false; // nearly all that are none end here: a project may have a million names
		}
		String ellipsis = ellipsis(name.stripTrailing());
		String quote = oneLine(name);
		if (ellipsis.isEmpty() && isCut) {
			// one line of the whole would be as long as one line of the other
			return quote.length() >= SHORTEST_UNMARKED_CUT && oneLine(text.substring(start, Math.min(end, start + 2 * name.length()))).startsWith(quote);
		}
		String found = oneLine(text.substring(start, end));
		if (quote.isEmpty() || quote.equals(found) && end - start - found.length() <= SPACES) {
			return !quote.isEmpty();
		}
		if (ellipsis.isEmpty()) {
			return false;
		}
		String begin = quote.substring(0, quote.length() - ellipsis.length()).stripTrailing();
		return begin.length() >= SHORTEST_CUT && found.startsWith(begin) && found.length() > begin.length();
	}

	/** What says that a quote is cut; empty where nothing does. */
	private static String ellipsis(String quote) {
		return quote.endsWith("…") ? "…" : quote.endsWith("...") ? "..." : "";
	}

	private static int firstVisible(String text, int start, int end) {
		int at = start;
		while (at < end && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** The text without spaces at its ends, and with one for all that follow each other. */
	private static String oneLine(String text) {
		String stripped = text.strip();
		StringBuilder line = null;
		for (int i = 0; i < stripped.length(); i++) {
			char unit = stripped.charAt(i);
			boolean isSpace = isSpace(unit);
			boolean goes = isSpace && i > 0 && isSpace(stripped.charAt(i - 1));
			if (line == null && (goes || isSpace && unit != ' ')) {
				line = new StringBuilder(stripped.length()).append(stripped, 0, i);
			}
			if (line != null && !goes) {
				line.append(isSpace ? ' ' : unit);
			}
		}
		return line == null ? stripped : line.toString();
	}

	private static boolean isSpace(char unit) {
		return unit == ' ' || unit >= '\t' && unit <= '\r';
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * The sentences of a text: ICU's sentence breaks (UAX #29, root locale), without the white space around them, and with three differences that our texts need:
 * <ul>
 * <li>an ellipsis that follows a word or a closing mark ends a sentence as three full stops do (before a small letter they do not);
 * <li>an omission in brackets, {@code […]} or {@code (...)}, does not;
 * <li>neither does the full stop after an initial or a title: د. and أ. د., J., Dr., Mme.
 * </ul>
 * ؟ ! . end a sentence, ؛ and ، do not. A sentence never crosses a line feed. Thread-safe.
 */
public final class Sentences {

	private static final Pattern OMISSION = Pattern.compile("[\\[(]\\h*(\\.{2,}|…)\\h*[\\])]");
	private static final Set<String> TITLES = Set.of("Dr", "Mr", "Mrs", "Ms", "Mme", "Mlle", "Prof", "St", "vs", "cf", "pp", "vol", "Vol", "Nr", "bzw");
	/** Stands for characters that must not end a sentence: neither a letter nor a terminator to the sentence rules. */
	private static final char NOTHING = '_';

	private Sentences() {
	}

	/** The sentences of the text, in order. */
	public static List<TextRange> in(String text) {
		return in(text, 0, text.length());
	}

	/**
	 * The sentences that overlap a range, whole, in order. Costs what the paragraphs of the range cost.
	 *
	 * @param start in UTF-16 units
	 * @param end   exclusive; an empty range overlaps the sentence that it is inside of
	 */
	public static List<TextRange> in(String text, int start, int end) {
		TextRange around = Words.aroundLines(text, start, end);
		String lines = around.in(text);
		BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT); // a clone, ours alone
		breaks.setText(masked(lines));
		List<TextRange> sentences = new ArrayList<>();
		int from = 0;
		breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			if (endsWithAbbreviation(lines, from, to)) {
				continue;
			}
			TextRange sentence = new TextRange(from, to).trimmed(lines);
			from = to;
			int sentenceStart = around.start() + sentence.start();
			int sentenceEnd = around.start() + sentence.end();
			if (!sentence.isEmpty() && sentenceStart < Math.max(end, start + 1) && sentenceEnd > start) {
				sentences.add(new TextRange(sentenceStart, sentenceEnd));
			}
		}
		return sentences;
	}

	/** The text as the sentence rules shall see it, of the same length. */
	private static String masked(String text) {
		if (text.indexOf('…') < 0 && text.indexOf("..") < 0) {
			return text;
		}
		StringBuilder masked = new StringBuilder(text);
		for (int at = text.indexOf('…'); at >= 0; at = text.indexOf('…', at + 1)) {
			boolean ends = at > 0 && !UCharacter.isUWhiteSpace(text.charAt(at - 1)) && !opens(text.codePointBefore(at));
			masked.setCharAt(at, ends ? '.' : NOTHING);
		}
		Matcher omissions = OMISSION.matcher(text);
		while (omissions.find()) {
			for (int at = omissions.start(1); at < omissions.end(1); at++) {
				masked.setCharAt(at, NOTHING);
			}
		}
		return masked.toString();
	}

	private static boolean opens(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
	}

	/** Whether a stretch within one paragraph ends with an initial or a title and its full stop. */
	private static boolean endsWithAbbreviation(String text, int from, int to) {
		if (to == text.length() || text.charAt(to - 1) == '\n') {
			return false;
		}
		int stop = new TextRange(from, to).trimmed(text).end() - 1;
		if (stop <= from || text.charAt(stop) != '.') {
			return false;
		}
		int start = stop;
		while (start > from && Character.isLetter(text.codePointBefore(start))) {
			start -= Character.charCount(text.codePointBefore(start));
		}
		String word = text.substring(start, stop);
		boolean alone = start == from || !isWordPart(text.codePointBefore(start));
		return alone && (TITLES.contains(word) || word.codePointCount(0, word.length()) == 1 && !UCharacter.isULowercase(word.codePointAt(0)));
	}

	private static boolean isWordPart(int codePoint) {
		return UCharacter.isLetterOrDigit(codePoint) || UCharacter.getCombiningClass(codePoint) != 0 || codePoint == 'ـ';
	}
}

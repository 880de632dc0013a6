// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import org.hashiya.text.Placement.Candidate;

/**
 * How like a place of a text is to what an anchor remembers: its quote, and the words before and after it, each from 0 to 1 and as {@link Folding} makes texts
 * comparable.
 */
final class Likeness {

	/** Quotes longer than this are compared by their differences instead of character by character with character. */
	private static final int LONG = 2048;
	private static final double HALF = 0.5;

	private final Anchor anchor;
	private final String quote;
	/** Backwards, so that what is next to the quote comes first. */
	private final String before;
	private final String after;

	Likeness(Anchor anchor) {
		this.anchor = anchor;
		quote = FoldedUnits.fold(anchor.quote(), 0, anchor.quote().length());
		before = backwards(FoldedUnits.fold(anchor.before(), 0, anchor.before().length()));
		after = FoldedUnits.fold(anchor.after(), 0, anchor.after().length());
	}

	/** How like the text before a position is to that before the quote; where the quote began its text, whether this is a beginning too. */
	double before(String text, int position) {
		if (before.isEmpty()) {
			return position == 0 ? 1 : HALF;
		}
		int from = Math.max(0, position - 3 * Anchor.CONTEXT);
		return like(before, backwards(FoldedUnits.fold(text, from, position)));
	}

	/** How like the text after a position is to that after the quote. */
	double after(String text, int position) {
		if (after.isEmpty()) {
			return position == text.length() ? 1 : HALF;
		}
		return like(after, FoldedUnits.fold(text, position, Math.min(text.length(), position + 3 * Anchor.CONTEXT)));
	}

	/** How like the better side is. */
	double betterSide(String text, TextRange range) {
		double left = anchor.before().isEmpty() ? 0 : before(text, range.start());
		return Math.max(left, anchor.after().isEmpty() ? 0 : after(text, range.end()));
	}

	/** The place with its score. */
	Candidate at(String text, TextRange range) {
		boolean same = range.length() == anchor.quote().length() && text.startsWith(anchor.quote(), range.start());
		double whole = 2.0 * quote.length() + before.length() + after.length();
		if (whole == 0) {
			return new Candidate(range, same ? 1 : 0);
		}
		double words = same ? 1 : quote(FoldedUnits.fold(text, range.start(), range.end()));
		double worth = words < HALF ? HALF : 1; // rather where it was deleted
		double sum = 2 * quote.length() * words + before.length() * before(text, range.start()) + after.length() * after(text, range.end());
		return new Candidate(range, worth * sum / whole);
	}

	/** Whether the quote stands in a range, code point by code point, and neither of its ends cuts there what a reader sees as one character. */
	boolean isExact(String text, TextRange range) {
		return range.length() == anchor.quote().length() && text.startsWith(anchor.quote(), range.start()) && !cutsLetter(text, range);
	}

	/** Whether a range cuts a letter from its marks, or an emoji, which the quote did not where it comes from. */
	private boolean cutsLetter(String text, TextRange range) {
		if (range.isEmpty() || Graphemes.around(text, range.start(), range.end()).equals(range)) {
			return false;
		}
		String whole = anchor.before() + anchor.quote() + anchor.after();
		int from = anchor.before().length();
		int to = from + anchor.quote().length();
		return Graphemes.around(whole, from, to).equals(new TextRange(from, to));
	}

	private double quote(String other) {
		int longer = Math.max(quote.length(), other.length());
		if (longer <= LONG) {
			return longer == 0 ? 1 : 1 - (double) FuzzyMatch.edits(quote, other) / longer;
		}
		return TextChange.between(quote, other).kept(0, quote.length()) * quote.length() / longer;
	}

	private static double like(String pattern, String text) {
		if (text.startsWith(pattern)) {
			return 1;
		}
		return 1 - (double) FuzzyMatch.editsToBeginning(pattern, text) / pattern.length();
	}

	private static String backwards(String text) {
		return new StringBuilder(text).reverse().toString();
	}
}

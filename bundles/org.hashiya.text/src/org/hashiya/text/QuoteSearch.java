// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds quotes in one text, exactly and nearly. An index of its words is made when the first is looked for, and serves all. Not thread-safe.
 */
final class QuoteSearch {

	/** How many exact occurrences are looked at for a quote, the nearest first, and how many occurrences of its rarest word for that. */
	private static final int MOST_HITS = 48;
	private static final int MOST_LOOKS = 4096;
	/** How many characters may be gone over without the help of the index, for all quotes together. */
	private static final long MOST_SCANNED = 4_000_000_000L;
	/** Near occurrences: how many of the rarest words vote, how common they may be, how many votes there are, and how many places are looked at. */
	private static final int MOST_WORDS = 12;
	private static final int MOST_COMMON = 256;
	private static final int MOST_VOTES = 1024;
	private static final int MOST_WINDOWS = 4;
	/** Of longer quotes only the ends are looked for. */
	private static final int LONG = 1024;
	private static final int END_OF_LONG = 256;

	private final String text;
	private @Nullable FoldedUnits units;
	private @Nullable WordPlaces words;
	private long scanned;

	QuoteSearch(String text) {
		this.text = text;
	}

	/** A word of what an anchor remembers: where it stands there, folded and as it is, and its number in the text. */
	private record Word(int unit, int position, int number, int count) {
	}

	/**
	 * Where the quote stands, code point by code point: the occurrences nearest to a position, in text order. Those that cut a surrogate pair are none.
	 *
	 * @param anchor with a quote that is not empty
	 */
	List<TextRange> occurrences(Anchor anchor, int near) {
		Hits hits = new Hits(anchor.quote());
		FoldedUnits quote = new FoldedUnits(anchor.quote());
		boolean[] decisive = new boolean[1];
		Word rarest = rarest(quote, anchor, decisive);
		if (rarest != null && rarest.count > 0) {
			lookUp(rarest, near, hits);
		}
		if (hits.found.isEmpty() && !decisive[0]) {
			scan(anchor.quote(), near, hits);
		}
		hits.found.sort(TextRange.IN_TEXT_ORDER);
		return hits.found;
	}

	private final class Hits {
		final String quote;
		final List<TextRange> found = new ArrayList<>();

		Hits(String quote) {
			this.quote = quote;
		}

		boolean isFull() {
			return found.size() >= MOST_HITS;
		}

		void addIfThere(int start) {
			int end = start + quote.length();
			if (text.startsWith(quote, start) && !TextChange.cutsPair(text, start) && !TextChange.cutsPair(text, end)) {
				found.add(new TextRange(start, end));
			}
		}
	}

	/**
	 * The word of the quote that the text has least often; one inside of the quote before those at its ends, which may have grown together with what stands
	 * beside them now. Where one inside is missing from the text, so is the quote: those are decisive.
	 */
	private @Nullable Word rarest(FoldedUnits quote, Anchor anchor, boolean[] decisive) {
		Word rarest = null;
		boolean cutBefore = isInWord(anchor.before(), anchor.before().length()) && isInWord(anchor.quote(), 1);
		for (Word word : words(quote, 0, quote.length())) {
			int end = Tokens.wordEnd(quote.folded(), word.unit, quote.length());
			boolean inside = word.unit > 0 && end < quote.length();
			if (inside && word.count == 0) {
				decisive[0] = true;
				return null;
			}
			boolean whole = inside || (word.unit > 0 || !cutBefore) && (end < quote.length() || !isInWord(anchor.after(), 1));
			boolean better = rarest == null || (inside ? !decisive[0] || word.count < rarest.count : !decisive[0] && word.count < rarest.count);
			if (whole && word.count > 0 && better) {
				rarest = word;
				decisive[0] |= inside;
			}
		}
		return rarest;
	}

	/** Whether the code point that ends at a position is of a word. */
	private static boolean isInWord(String string, int end) {
		return end > 0 && end <= string.length() && Tokens.isPartOfWord(string.codePointBefore(end));
	}

	private void lookUp(Word word, int near, Hits hits) {
		int place = units().unitFrom(Math.min(text.length(), Math.max(0, near + word.position)));
		int next = words().firstFrom(word.number, place);
		int previous = next - 1;
		for (int looks = 0; looks < MOST_LOOKS && !hits.isFull() && (next < word.count || previous >= 0); looks++) {
			boolean forth = previous < 0 || next < word.count && words().place(word.number, next) - place <= place - words().place(word.number, previous);
			int unit = words().place(word.number, forth ? next++ : previous--);
			hits.addIfThere(units().origin(unit) - word.position);
		}
	}

	private void scan(String quote, int near, Hits hits) {
		if (scanned > MOST_SCANNED) {
			return;
		}
		scanned += text.length();
		int from = Math.min(near, text.length());
		for (int at = text.indexOf(quote, from); at >= 0 && hits.found.size() < MOST_HITS / 2; at = text.indexOf(quote, at + 1)) {
			hits.addIfThere(at);
		}
		for (int at = text.lastIndexOf(quote, from - 1); at >= 0 && !hits.isFull() && from > 0; at = text.lastIndexOf(quote, at - 1)) {
			hits.addIfThere(at);
		}
	}

	/** The words of a folded stretch, with how often this text has them. */
	private List<Word> words(FoldedUnits stretch, int from, int to) {
		List<Word> found = new ArrayList<>();
		for (int at = from; at < to;) {
			int end = Tokens.wordEnd(stretch.folded(), at, to);
			if (end > at) {
				int number = words().word(stretch.folded(), at, end);
				found.add(new Word(at, stretch.origin(at), number, words().count(number)));
				at = end;
			} else {
				at += Character.charCount(stretch.folded().codePointAt(at));
			}
		}
		return found;
	}

	/**
	 * Where something like the quote stands: where the rarest words of the quote and of what stood around it are together again, at most {@value #MOST_WINDOWS}
	 * places, the likeliest first. They may be quite unlike it.
	 */
	List<TextRange> near(Anchor anchor) {
		FoldedUnits all = new FoldedUnits(anchor.before() + anchor.quote() + anchor.after());
		int quoteFrom = all.unitFrom(anchor.before().length());
		int quoteTo = all.unitFrom(anchor.before().length() + anchor.quote().length());
		List<Word> known = new ArrayList<>(words(all, 0, all.length()));
		known.removeIf(word -> word.count == 0 || word.count > MOST_COMMON);
		known.sort(Comparator.comparingInt(Word::count));
		Votes votes = new Votes();
		int cast = 0;
		for (Word word : known.subList(0, Math.min(MOST_WORDS, known.size()))) {
			cast += word.count;
			for (int n = 0; n < word.count && cast <= MOST_VOTES; n++) {
				votes.add(words().place(word.number, n) - (word.unit - quoteFrom), 1f / word.count);
			}
		}
		List<TextRange> found = new ArrayList<>();
		for (int place : votes.best(MOST_WINDOWS)) {
			found.add(around(all.folded().substring(quoteFrom, quoteTo), place));
		}
		return found;
	}

	/** The range within a window that is most like the quote, beginning about a unit of the folded text. */
	TextRange around(String quote, int unit) {
		if (quote.isEmpty()) { // a lone vowel mark
			int place = Math.min(Math.max(0, unit), units().length());
			return units().origin(place, place);
		}
		if (quote.length() <= LONG) {
			FuzzyMatch.Match match = find(quote, unit, Votes.STEP + Anchor.CONTEXT + quote.length() / 4);
			return units().origin(match.start(), match.end());
		}
		int start = find(quote.substring(0, END_OF_LONG), unit, END_OF_LONG).start();
		int tail = quote.length() - END_OF_LONG;
		int end = find(quote.substring(tail), start + tail, END_OF_LONG + quote.length() / 4).end();
		return units().origin(Math.min(start, end), end);
	}

	private FuzzyMatch.Match find(String pattern, int unit, int slack) {
		String folded = units().folded();
		int from = Math.min(folded.length(), Math.max(0, unit - slack));
		int to = Math.max(from, Math.min(folded.length(), unit + pattern.length() + Votes.STEP + slack));
		FuzzyMatch.Match match = FuzzyMatch.find(pattern, folded.substring(from, to), Math.max(0, unit + pattern.length() - from));
		return new FuzzyMatch.Match(from + match.start(), from + match.end(), match.edits());
	}

	/** The text as it is compared. */
	FoldedUnits units() {
		FoldedUnits made = units;
		if (made == null) {
			made = new FoldedUnits(text);
			units = made;
		}
		return made;
	}

	private WordPlaces words() {
		WordPlaces made = words;
		if (made == null) {
			made = new WordPlaces(units().folded());
			words = made;
		}
		return made;
	}
}

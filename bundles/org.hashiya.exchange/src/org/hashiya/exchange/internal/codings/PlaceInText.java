// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codings;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.codings.CodingLines.Column;
import org.hashiya.exchange.internal.codings.CodingLines.Line;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.Quotes;
import org.hashiya.text.TextRange;

/**
 * Where a line of the table means its passage to be. Positions count in code points, the end exclusive. Where it has both positions and words, the words must stand there; if they do not, but stand
 * at one other place alone, that is meant: the text has moved since. Nothing is guessed.
 *
 * @param range in UTF-16 units
 * @param moved whether the words stand elsewhere than the positions say
 */
record PlaceInText(TextRange range, boolean moved) {

	/** @throws StudyProblem RANGE_INVALID, QUOTE_MISSING, QUOTE_AMBIGUOUS, QUOTE_TOO_FEW, or MALFORMED with the name of a column whose value is no number or is missing */
	static PlaceInText of(Line line, Document document, DocumentText text) throws StudyProblem {
		String quote = line.get(Column.QUOTE);
		String start = line.get(Column.START);
		String end = line.get(Column.END);
		if (start != null || end != null) {
			TextRange range = range(number(start, Column.START), number(end, Column.END), text);
			if (range != null && (quote == null || isQuote(quote, range.in(text.string())))) {
				return new PlaceInText(range, false);
			}
			if (quote == null) {
				throw StudyProblem.of(Kind.RANGE_INVALID, start == null ? "" : start, end == null ? "" : end, document.codePoints());
			}
		}
		if (quote == null) {
			throw StudyProblem.of(Kind.MALFORMED, Column.START.heading());
		}
		List<TextRange> found = Quotes.occurrences(text.string(), quote);
		if (found.isEmpty()) {
			throw StudyProblem.of(Kind.QUOTE_MISSING, quote, document.name());
		}
		String nth = line.get(Column.NTH);
		if (nth != null) {
			int number = number(nth, Column.NTH);
			if (number < 1 || number > found.size()) {
				throw StudyProblem.of(Kind.QUOTE_TOO_FEW, quote, nth, found.size());
			}
			return new PlaceInText(found.get(number - 1), false);
		}
		if (found.size() > 1) {
			throw StudyProblem.of(Kind.QUOTE_AMBIGUOUS, quote, found.size());
		}
		return new PlaceInText(found.getFirst(), start != null);
	}

	/** The same words, or those that a table for a spreadsheet has made harmless by an apostrophe. */
	private static boolean isQuote(String quote, String there) {
		return quote.equals(there) || quote.startsWith("'") && quote.substring(1).equals(there);
	}

	private static @Nullable TextRange range(int start, int end, DocumentText text) {
		if (start < 0 || end <= start || end > text.positions().codePointLength()) {
			return null;
		}
		return new TextRange(text.positions().toUtf16(start), text.positions().toUtf16(end));
	}

	private static int number(@Nullable String value, Column column) throws StudyProblem {
		try {
			return Integer.parseInt(value == null ? "" : value.strip());
		} catch (NumberFormatException e) {
			throw new StudyProblem(Kind.MALFORMED, null, null, e, column.heading());
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;

/**
 * Writes selections of words of a text with positions as a program counts them.
 *
 * @param stored  the text with its line ends
 * @param reading how the program counts
 */
record Quoted(String stored, PositionReading reading) {

	/** {@code startPosition="…" endPosition="…"} for the first occurrence of a quote, whose lines end with a line feed. */
	String at(String quote) {
		String text = stored.replace("\r\n", "\n");
		int from = text.indexOf(quote);
		if (from < 0) {
			throw new IllegalArgumentException(quote);
		}
		int start = count(text.substring(0, from));
		int end = count(text.substring(0, from + quote.length()));
		return "startPosition=\"" + start + "\" endPosition=\"" + (reading.end() == End.INCLUSIVE ? end - 1 : end) + "\"";
	}

	private int count(String before) {
		boolean two = reading.lineEnd() == LineEnd.TWO || reading.lineEnd() == LineEnd.AS_STORED && stored.contains("\r\n");
		String counted = two ? before.replace("\n", "\r\n") : before;
		return reading.unit() == Unit.UTF16 ? counted.length() : counted.codePointCount(0, counted.length());
	}
}

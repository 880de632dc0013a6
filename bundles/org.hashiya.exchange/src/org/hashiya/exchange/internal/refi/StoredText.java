// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.model.Positions;

/**
 * A text as it lies in the file and as it will be in the study, with line feeds only; translates positions from the one to the other in each {@link PositionReading}. Keeps a number for each
 * line end that was two characters and for each character beyond the BMP; a position takes two binary searches.
 */
final class StoredText {

	private final String stored;
	private final String text;
	private @Nullable Base asStored;
	private @Nullable Base one;
	private @Nullable Base two;

	/**
	 * @param stored with its own line ends
	 * @param text   the same with line feeds
	 */
	StoredText(String stored, String text) {
		this.stored = stored;
		this.text = text;
	}

	/** What positions are counted in: a text with two characters at line ends that are one in the study's. */
	private record Base(Positions positions, int[] returns) {

		static Base of(String counted, String text) {
			Positions positions = Positions.of(counted);
			if (counted.length() == text.length()) {
				return new Base(positions, new int[0]);
			}
			int[] returns = new int[counted.length() - text.length()];
			int count = 0;
			for (int at = counted.indexOf("\r\n"); at >= 0; at = counted.indexOf("\r\n", at + 2)) {
				returns[count++] = at;
			}
			return new Base(positions, Arrays.copyOf(returns, count));
		}

		/** The index in the study's text; between the two characters of a line end it is the one before it. */
		int mapped(int index) {
			if (returns.length == 0) {
				return index;
			}
			int found = Arrays.binarySearch(returns, index);
			return index - (found >= 0 ? found : -found - 1);
		}
	}

	private Base base(LineEnd lineEnd) {
		Base base = switch (lineEnd) {
		case AS_STORED -> asStored;
		case ONE -> stored.length() == text.length() ? asStored : one;
		case TWO -> two;
		};
		if (base != null) {
			return base;
		}
		return switch (lineEnd) {
		case AS_STORED -> asStored = Base.of(stored, text);
		case ONE -> stored.length() == text.length() ? asStored = Base.of(stored, text) : (one = Base.of(text, text));
		case TWO -> two = Base.of(text.replace("\n", "\r\n"), text);
		};
	}

	/** The text as it will be in the study. */
	String text() {
		return text;
	}

	/** Whether it has characters beyond the BMP, so that the units differ. */
	boolean hasPairs() {
		Positions positions = base(LineEnd.AS_STORED).positions();
		return positions.codePointLength() != positions.utf16Length();
	}

	/** Whether it has line ends of two characters. */
	boolean hasLongLineEnds() {
		return stored.length() != text.length();
	}

	boolean hasLines() {
		return text.indexOf('\n') >= 0;
	}

	/**
	 * What a selection covers.
	 *
	 * @param start   UTF-16 index in the study's text
	 * @param end     the same
	 * @param outside whether a position lay outside of the text
	 * @param inverted whether the end lay before the start
	 * @param split   whether a position lay inside a character
	 */
	record Range(int start, int end, boolean outside, boolean inverted, boolean split) {

		boolean isSound() {
			return !outside && !inverted && !split;
		}

		boolean isWhere(Range other) {
			return start == other.start && end == other.end;
		}
	}

	/** What a selection covers in a reading. A position outside of the text is brought to its end, one inside a character makes the range hold it, inverted ones are exchanged. */
	Range range(long first, long last, PositionReading reading) {
		Base base = base(reading.lineEnd());
		boolean inverted = first > last;
		long start = inverted ? last : first;
		long end = inverted ? first : last;
		if (reading.end() == PositionReading.End.INCLUSIVE && end < Long.MAX_VALUE) {
			end++;
		}
		Positions positions = base.positions();
		boolean points = reading.unit() == Unit.CODE_POINTS;
		int length = points ? positions.codePointLength() : positions.utf16Length();
		boolean outside = start < 0 || end < 0 || start > length || end > length;
		int from = Math.clamp(start, 0, length);
		int to = Math.clamp(end, 0, length);
		boolean split = false;
		if (points) {
			from = positions.toUtf16(from);
			to = positions.toUtf16(to);
		} else {
			boolean splitsStart = positions.splitsCharacter(from);
			boolean splitsEnd = positions.splitsCharacter(to);
			boolean empty = from == to;
			split = splitsStart || splitsEnd;
			from -= splitsStart ? 1 : 0;
			to += splitsEnd ? empty ? -1 : 1 : 0;
		}
		return new Range(base.mapped(from), base.mapped(to), outside, inverted, split);
	}
}

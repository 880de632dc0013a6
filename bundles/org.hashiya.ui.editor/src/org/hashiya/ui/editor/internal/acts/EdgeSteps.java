// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.Optional;
import java.util.OptionalInt;

import org.hashiya.text.TextRange;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where an edge of a passage stops that is moved step by step. An edge never stands beside white space inside of the passage, nor inside of what people see as one character, and never passes the other edge. Positions are
 * UTF-16 units. A step looks at the text near the edge only.
 */
public final class EdgeSteps {

	/** How far one step goes. */
	public enum Unit {
		/** A word, or a sign of punctuation beside one. */
		WORD,
		/** A letter with its marks, or another grapheme cluster. */
		CHARACTER;

		/** Of our own: break iterators are not for several threads. */
		private BreakIterator breaks() {
			return this == WORD ? BreakIterator.getWordInstance(ULocale.ROOT) : BreakIterator.getCharacterInstance(ULocale.ROOT);
		}
	}

	/** One of the two. */
	public enum Edge {
		START, END;

		public Edge other() {
			return this == START ? END : START;
		}

		/** Where it is. */
		public int of(TextRange range) {
			return this == START ? range.start() : range.end();
		}

		/** A range with this edge elsewhere; the nearest that is one where it would pass the other edge. */
		public TextRange moved(TextRange range, int position) {
			return this == START ? new TextRange(Math.min(position, range.end()), range.end()) : new TextRange(range.start(), Math.max(position, range.start()));
		}
	}

	/** How much is looked at first; doubled where there is no stop in it. */
	private static final int WINDOW = 256;

	private EdgeSteps() {
	}

	/**
	 * The passage after one step.
	 *
	 * @param forward towards the end of the text
	 * @return nothing where the text ends there, or nothing would be left of the passage
	 */
	public static Optional<TextRange> step(String text, TextRange passage, Edge edge, boolean forward, Unit unit) {
		OptionalInt stop = stop(text, edge.of(passage), edge, forward, unit);
		if (stop.isEmpty() || (edge == Edge.START ? stop.getAsInt() >= passage.end() : stop.getAsInt() <= passage.start())) {
			return Optional.empty();
		}
		return Optional.of(edge.moved(passage, stop.getAsInt()));
	}

	/** The passage with its edge at the stop that is nearest to a position, as one drags it there. */
	public static TextRange drag(String text, TextRange passage, Edge edge, int position, Unit unit) {
		int at = Math.clamp(position, 0, text.length());
		boolean exact = isStop(text, at, edge) && isBreak(text, at, unit);
		int before = exact ? at : stop(text, at, edge, false, unit).orElse(edge == Edge.START ? 0 : passage.start());
		int after = exact ? at : stop(text, at, edge, true, unit).orElse(before);
		int nearest = at - before <= after - at ? before : after;
		if (edge == Edge.START ? nearest < passage.end() : nearest > passage.start()) {
			return edge.moved(passage, nearest);
		}
		// dragged beyond the other edge: the least that can be left
		return edge == Edge.START ? edge.moved(passage, stop(text, passage.end(), edge, false, unit).orElse(passage.start()))
				: edge.moved(passage, stop(text, passage.start(), edge, true, unit).orElse(passage.end()));
	}

	private static OptionalInt stop(String text, int position, Edge edge, boolean forward, Unit unit) {
		BreakIterator breaks = unit.breaks();
		for (int window = WINDOW;; window *= 2) {
			int from = uncut(text, Math.max(0, position - (forward ? WINDOW : window)));
			int to = uncut(text, (int) Math.min(text.length(), (long) position + (forward ? window : WINDOW)));
			breaks.setText(text.substring(from, to));
			int at = forward ? breaks.following(position - from) : position == from ? BreakIterator.DONE : breaks.preceding(position - from);
			while (at != BreakIterator.DONE && !isStop(text, from + at, edge)) {
				at = forward ? breaks.next() : breaks.previous();
			}
			boolean inside = forward ? at != BreakIterator.DONE && (from + at < to || to == text.length()) : at != BreakIterator.DONE && (at > 0 || from == 0);
			if (inside) {
				return OptionalInt.of(from + at);
			}
			if (forward ? to == text.length() : from == 0) {
				return OptionalInt.empty();
			}
		}
	}

	private static boolean isBreak(String text, int position, Unit unit) {
		int from = uncut(text, Math.max(0, position - WINDOW));
		BreakIterator breaks = unit.breaks();
		breaks.setText(text.substring(from, uncut(text, Math.min(text.length(), position + WINDOW))));
		return breaks.isBoundary(position - from);
	}

	private static boolean isStop(String text, int position, Edge edge) {
		return edge == Edge.START ? position < text.length() && !UCharacter.isUWhiteSpace(text.charAt(position)) : position > 0 && !UCharacter.isUWhiteSpace(text.charAt(position - 1));
	}

	private static int uncut(String text, int position) {
		return position > 0 && position < text.length() && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position)) ? position - 1 : position;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;

import com.ibm.icu.text.BreakIterator;

/**
 * The words of a text: what lies between two word breaks of ICU (UAX #29, root locale) and holds a letter or a digit. Tashkeel, tatweel and zero-width
 * non-joiners are inside of words; an emoji, a dash or a lone vowel mark is none. Thread-safe: each call has its own iterator.
 */
public final class Words {

	/** After so many words it is asked whether to go on. */
	private static final int ASK = 1 << 13;

	private Words() {
	}

	/** How many words the text has; about 5 ms for a million characters of prose. */
	public static int count(String text) {
		int[] count = new int[1];
		WordScan.of(text, (start, end) -> count[0]++);
		return count[0];
	}

	/**
	 * The same, for a text of any length.
	 *
	 * @throws CancellationException if the progress was cancelled, some milliseconds later
	 */
	static int count(String text, Progress progress) {
		int[] count = new int[1];
		WordScan.of(text, (start, end) -> {
			if (++count[0] % ASK == 0) {
				progress.check();
			}
		});
		return count[0];
	}

	/** How many words overlap the range. Costs what the paragraphs of the range cost; who asks often for one text builds a {@link WordIndex}. */
	public static int count(String text, int start, int end) {
		int[] count = new int[1];
		if (start < end) {
			TextRange around = aroundLines(text, start, end);
			forEach(around.in(text), word -> {
				if (word.start() + around.start() < end && word.end() + around.start() > start) {
					count[0]++;
				}
			});
		}
		return count[0];
	}

	/** Tells the words of the text, in order. */
	public static void forEach(String text, Consumer<TextRange> visitor) {
		WordScan.of(text, (start, end) -> visitor.accept(new TextRange(start, end)));
	}

	/** The word that the character at the offset belongs to, else the word that ends there, else null. */
	public static @Nullable TextRange at(String text, int offset) {
		TextRange around = aroundLines(text, offset, offset);
		int inside = offset - around.start();
		String line = around.in(text);
		BreakIterator breaks = WordScan.breaks(line);
		int end = inside < line.length() ? breaks.following(inside) : BreakIterator.DONE;
		int start = end == BreakIterator.DONE ? BreakIterator.DONE : breaks.previous();
		if (end == BreakIterator.DONE || !WordScan.isWord(line, start, end)) {
			if (inside == 0 || !breaks.isBoundary(inside)) {
				return null;
			}
			end = inside;
			start = breaks.preceding(inside);
			if (!WordScan.isWord(line, start, end)) {
				return null;
			}
		}
		return new TextRange(around.start() + start, around.start() + end);
	}

	/** The whole lines that hold the range: no word crosses a line feed, so nothing outside of them matters. */
	static TextRange aroundLines(String text, int start, int end) {
		int from = start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
		int to = text.indexOf('\n', end);
		return new TextRange(from, to < 0 ? text.length() : to);
	}
}

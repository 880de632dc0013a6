// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** How far a passage reaches beyond what was found or selected. */
public enum Extent {
	/** Not at all. */
	EXACT,
	/** To whole words. */
	WORD,
	/** To whole sentences. */
	SENTENCE,
	/** To whole paragraphs. */
	PARAGRAPH;

	/**
	 * The smallest range that holds the given one and cuts none of this extent's units, without white space at its ends. White space at the ends of what is
	 * given does not count, so that a quote with the space after its full stop does not take the next sentence. {@link #EXACT} answers what it was given. An
	 * empty range is a caret: it takes the word, sentence or paragraph that it is in or at the end of. Where there is nothing to take, what was given comes
	 * back.
	 *
	 * @param start in UTF-16 units
	 * @param end   exclusive
	 * @throws IndexOutOfBoundsException if the range is not one of the text
	 */
	public TextRange extend(String text, int start, int end) {
		if (start < 0 || end < start || end > text.length()) {
			throw new IndexOutOfBoundsException(start + ".." + end + " of " + text.length());
		}
		TextRange given = new TextRange(start, end);
		if (this == EXACT) {
			return given;
		}
		TextRange core = given.trimmed(text);
		if (core.isEmpty() && !given.isEmpty()) {
			return given; // nothing but white space
		}
		return switch (this) {
		case EXACT -> given;
		case WORD -> words(text, core);
		case SENTENCE -> sentences(text, core);
		case PARAGRAPH -> orGiven(Words.aroundLines(text, core.start(), core.end()).trimmed(text), core);
		};
	}

	private static TextRange words(String text, TextRange core) {
		TextRange first = Words.at(text, core.start());
		if (core.isEmpty()) {
			return first == null ? core : first;
		}
		TextRange last = Words.at(text, core.end() - 1);
		return new TextRange(startOf(first, core.start()), last == null ? core.end() : Math.max(core.end(), last.end()));
	}

	/** The start of the word if it begins before and reaches beyond the position: one that ends there is not cut. */
	private static int startOf(@Nullable TextRange word, int position) {
		return word != null && word.end() > position ? Math.min(word.start(), position) : position;
	}

	private static TextRange sentences(String text, TextRange core) {
		List<TextRange> sentences = Sentences.in(text, core.start(), core.end());
		if (sentences.isEmpty() && core.isEmpty() && core.start() > 0 && text.charAt(core.start() - 1) != '\n') {
			sentences = Sentences.in(text, core.start() - 1, core.start());
		}
		if (sentences.isEmpty()) {
			return core;
		}
		return new TextRange(Math.min(core.start(), sentences.getFirst().start()), Math.max(core.end(), sentences.getLast().end()));
	}

	private static TextRange orGiven(TextRange found, TextRange given) {
		return found.isEmpty() ? given : found;
	}
}

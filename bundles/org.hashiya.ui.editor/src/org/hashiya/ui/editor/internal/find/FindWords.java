// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import java.util.List;

import org.hashiya.text.FoldedText;
import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;
import org.hashiya.text.Quotes;
import org.hashiya.text.TextRange;

/**
 * What somebody looks for.
 *
 * @param words as they typed them
 * @param exact whether letters count as they are typed; else tashkeel, tatweel, forms of alef and of yeh, accents, and capital and small letters make no difference
 */
public record FindWords(String words, boolean exact) {

	/** Nothing to look for. */
	public static final FindWords NOTHING = new FindWords("", false); //$NON-NLS-1$

	private static final Folding FOLDING = new Folding(FoldingRules.DEFAULT);

	/** Whether there is something to look for. */
	public boolean isEmpty() {
		return words.isBlank();
	}

	/** Where it is, in text order and without overlap, in UTF-16 units; some 10 ms for a million characters. */
	public List<TextRange> in(String text) {
		return isEmpty() ? List.of() : exact ? Quotes.occurrences(text, words) : FOLDING.fold(text).findAll(words);
	}

	/** The same in a text that {@link #fold} has made ready, at once. */
	List<TextRange> in(FoldedText text) {
		return isEmpty() ? List.of() : exact ? Quotes.occurrences(text.source(), words) : text.findAll(words);
	}

	/** Makes a text ready for who looks in it again and again. */
	static FoldedText fold(String text) {
		return FOLDING.fold(text);
	}
}

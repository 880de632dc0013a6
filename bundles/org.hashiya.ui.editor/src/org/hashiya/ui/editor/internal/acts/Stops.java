// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextRange;

/**
 * Where somebody stops who goes through a text by its passages or by what is not coded yet. What is selected is compared in text order (by start, then by end), so that of several passages that begin together the inner
 * ones come first and each comes once; a caret is before all that begins at it. Positions are UTF-16 units.
 */
public final class Stops {

	private Stops() {
	}

	/** The first passage after what is selected; passages of several coders on the same range are one stop. */
	public static Optional<TextRange> nextPassage(Passages passages, TextRange selected) {
		return passages.list().stream().map(Stops::range).filter(range -> TextRange.IN_TEXT_ORDER.compare(range, selected) > 0).findFirst();
	}

	/** The last passage before what is selected. */
	public static Optional<TextRange> previousPassage(Passages passages, TextRange selected) {
		List<Passage> sorted = passages.list();
		return sorted.reversed().stream().map(Stops::range).filter(range -> TextRange.IN_TEXT_ORDER.compare(range, selected) < 0).findFirst();
	}

	/**
	 * The first paragraph after what is selected with something in it and no coding of anybody on it; a memo alone does not make it coded. It comes without the white space at its ends, as a selection is coded.
	 *
	 * @param paragraphs those of the text
	 */
	public static Optional<TextRange> nextUncoded(String text, Paragraphs paragraphs, Passages passages, TextRange selected) {
		return IntStream.range(paragraphs.indexAt(selected.start()), paragraphs.count()).mapToObj(paragraph -> paragraphs.range(paragraph).trimmed(text))
				.filter(range -> !range.isEmpty() && TextRange.IN_TEXT_ORDER.compare(range, selected) > 0)
				.filter(range -> passages.overlapping(range.start(), range.end()).stream().allMatch(passage -> passage.codings().isEmpty())).findFirst();
	}

	private static TextRange range(Passage passage) {
		return new TextRange(passage.start(), passage.end());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import java.util.UUID;

import org.hashiya.model.Document;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextRange;

/**
 * A place where something was found.
 *
 * @param document  the id of the document
 * @param textHash  of the text that it was found in: in another one the same positions are other words
 * @param name      the document's name
 * @param paragraph its number, from 1
 * @param range     in UTF-16 units
 * @param before    a few words before it in its paragraph, on one line
 * @param words     what was found, on one line
 * @param after     a few words after it
 */
record FoundPlace(UUID document, String textHash, String name, int paragraph, TextRange range, String before, String words, String after) {

	/** How much is shown before and after, in UTF-16 units: what was found must be seen in a narrow list too. */
	private static final int BEFORE = 40;
	private static final int AFTER = 80;
	private static final String MORE = "…"; //$NON-NLS-1$

	static FoundPlace of(Document document, String text, Paragraphs paragraphs, TextRange range) {
		int first = paragraphs.indexAt(range.start());
		int last = paragraphs.indexAt(range.end());
		TextRange line = new TextRange(paragraphs.start(first), Math.max(range.end(), paragraphs.end(last)));
		int from = Math.max(line.start(), range.start() - BEFORE);
		int to = Math.min(line.end(), range.end() + AFTER);
		TextRange whole = Graphemes.around(text, from, to);
		String before = text.substring(whole.start(), range.start());
		String after = text.substring(range.end(), whole.end());
		return new FoundPlace(document.id(), document.textHash(), document.name(), first + 1, range, oneLine(whole.start() > line.start() ? MORE + before : before), oneLine(range.in(text)),
				oneLine(whole.end() < line.end() ? after + MORE : after));
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether it is the same place of the same text. */
	boolean isWhere(FoundPlace other) {
		return document.equals(other.document) && range.equals(other.range) && textHash.equals(other.textHash);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.Locale;
import java.util.Map;

import org.hashiya.text.LanguageGuess;
import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.TextRange;

/**
 * Words of a document with where they are from, for a text that somebody writes: letter for letter, in the quotation marks of their language.
 *
 * @param name       the document's name
 * @param language   the document's language, a BCP 47 tag; where it is not known the text is asked
 * @param text       the document's text
 * @param range      what is quoted, in UTF-16 units; not empty
 * @param paragraphs of the text
 * @param directions of its paragraphs
 */
public record Quotation(String name, String language, String text, TextRange range, Paragraphs paragraphs, ParagraphDirections directions) {

	/** Where it is not known which marks a language has. */
	private static final String[] ENGLISH = { "“", "”" }; //$NON-NLS-1$ //$NON-NLS-2$
	private static final String[] GUILLEMETS = { "«", "»" }; //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, String[]> MARKS = Map.of("ar", GUILLEMETS, "fa", GUILLEMETS, "ru", GUILLEMETS, "uk", GUILLEMETS, "es", GUILLEMETS, "it", GUILLEMETS, "pt", GUILLEMETS, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"fr", new String[] { "«\u00a0", "\u00a0»" }, "de", new String[] { "„", "“" }, "he", ENGLISH); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	/** Where one speaks of a paragraph; the same sign in all languages. */
	private static final String PARAGRAPH = "¶\u00a0"; //$NON-NLS-1$
	private static final String BETWEEN = "–"; //$NON-NLS-1$

	/** The words in marks, and on a line of its own where they are from, so that neither direction disturbs the other. Lines end in a line feed. */
	public String plain() {
		return marked() + '\n' + reference();
	}

	/** The same as a piece of HTML: a block quote, with a paragraph for each of the text that has its direction, and the reference with its own. */
	public String html() {
		int first = paragraphs.indexAt(range.start());
		String[] lines = marked().split("\n", -1); //$NON-NLS-1$
		StringBuilder html = new StringBuilder("<blockquote lang=\"").append(escape(tag())).append("\">"); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i < lines.length; i++) {
			html.append("<p dir=\"").append(direction(directions.isRightToLeft(first + i))).append("\">").append(escape(lines[i])).append("</p>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return html.append("<p dir=\"").append(direction(directions.isRightToLeft(first))).append("\"><cite>").append(escape(reference())).append("</cite></p></blockquote>").toString(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String direction(boolean rightToLeft) {
		return rightToLeft ? "rtl" : "ltr"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The document's name and the number of the paragraph, or of the first and the last. */
	private String reference() {
		int first = paragraphs.indexAt(range.start());
		int last = paragraphs.indexAt(range.end() - 1);
		String comma = directions.isRightToLeft(first) ? "، " : ", "; //$NON-NLS-1$ //$NON-NLS-2$
		return name + comma + PARAGRAPH + (first + 1) + (first == last ? "" : BETWEEN + (last + 1)); //$NON-NLS-1$
	}

	/** A few words say little: their paragraphs are asked. */
	private String tag() {
		TextRange around = new TextRange(paragraphs.start(paragraphs.indexAt(range.start())), paragraphs.end(paragraphs.indexAt(range.end() - 1)));
		return language.isEmpty() || language.equals(LanguageGuess.UNKNOWN) ? LanguageGuess.of(around.in(text)) : language;
	}

	private String marked() {
		String[] marks = MARKS.getOrDefault(tag().split("-")[0].toLowerCase(Locale.ROOT), directions.isRightToLeft(paragraphs.indexAt(range.start())) ? GUILLEMETS : ENGLISH); //$NON-NLS-1$
		return marks[0] + range.in(text) + marks[1];
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}

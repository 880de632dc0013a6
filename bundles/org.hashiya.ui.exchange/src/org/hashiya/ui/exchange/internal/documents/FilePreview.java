// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.DecodedText;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.text.ParagraphDirection;
import org.hashiya.text.Paragraphs;

/**
 * What a person sees of a file before it is imported. Holds no more than the first lines of the text, whatever the size of the file.
 *
 * @param name       what the document will be called, unless the name is taken
 * @param encoding   the character encoding it was read with, or empty where that says nothing
 * @param guessed    whether the encoding is a guess
 * @param replaced   how many malformed places became U+FFFD
 * @param words      how many words it has
 * @param direction  in which direction its paragraphs run
 * @param firstLines the beginning of the text, at most {@value #MOST_CHARACTERS} UTF-16 units
 */
public record FilePreview(String name, String encoding, boolean guessed, int replaced, int words, Directions direction, String firstLines) {

	static final int MOST_CHARACTERS = 2000;

	/** In which direction the paragraphs of a text run. */
	public enum Directions {
		LEFT_TO_RIGHT, RIGHT_TO_LEFT, BOTH
	}

	public static FilePreview of(ImportedDocument document) {
		DecodedText decoded = document.decoded();
		String encoding = document.original().encoding();
		return new FilePreview(document.name(), encoding == null ? "" : encoding, decoded != null && decoded.guessed(), decoded == null ? 0 : decoded.replaced(), //$NON-NLS-1$
				document.measure().words(), directions(document.text()), beginning(document.text()));
	}

	/** Neutral paragraphs (numbers, dashes, empty lines) do not count; a text of nothing else runs left to right. */
	private static Directions directions(String text) {
		Paragraphs paragraphs = new Paragraphs(text);
		@Nullable
		Directions found = null;
		for (int i = 0; i < paragraphs.count(); i++) {
			Directions own = switch (ParagraphDirection.of(text, paragraphs.start(i), paragraphs.end(i))) {
			case LTR -> Directions.LEFT_TO_RIGHT;
			case RTL -> Directions.RIGHT_TO_LEFT;
			case NEUTRAL -> null;
			};
			if (own != null && found != null && own != found) {
				return Directions.BOTH;
			}
			found = own == null ? found : own;
		}
		return found == null ? Directions.LEFT_TO_RIGHT : found;
	}

	private static String beginning(String text) {
		if (text.length() <= MOST_CHARACTERS) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
		return text.substring(0, end);
	}
}

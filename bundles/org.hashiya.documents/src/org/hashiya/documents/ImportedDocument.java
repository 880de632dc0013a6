// SPDX-License-Identifier: EPL-2.0
package org.hashiya.documents;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Original;
import org.hashiya.text.DecodedText;
import org.hashiya.text.LanguageGuess;
import org.hashiya.text.TextMeasure;

/**
 * A file made into a text that can become a document of a study. Compared by identity of its bytes.
 *
 * @param name     the suggested name: the file's without extension, NFC
 * @param text     with line feeds only
 * @param language BCP 47 tag, a guess, {@code und} where unsure
 * @param measure  how long the text is
 * @param original the file and what decoding found in it
 * @param bytes    the file as it was read, to be kept untouched; not to be changed
 * @param decoded  what decoding found, or null where the file is no plain text; with what {@link Original} does not hold: whether the encoding is a guess and how
 *                 much was replaced
 */
public record ImportedDocument(String name, String text, String language, TextMeasure measure, Original original, byte[] bytes, @Nullable DecodedText decoded) {

	/** What was made of a file of plain text. */
	static ImportedDocument of(Path file, byte[] bytes, DecodedText decoded) {
		FileName fileName = FileName.of(file);
		Original original = new Original(fileName.full(), fileName.extension(), DocumentText.hash(bytes), decoded.encoding(), decoded.bom(), decoded.lineEnds().word());
		return new ImportedDocument(fileName.suggestion(), decoded.text(), LanguageGuess.of(decoded.text()), TextMeasure.of(decoded.text()), original, bytes, decoded);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

/**
 * The text that bytes stand for with the line ends that it had, for readers to whom positions in it were given.
 *
 * @param text     with its own line ends, without a byte order mark, without half surrogate pairs; it may hold NUL and other control characters
 * @param encoding the name of the character encoding, such as {@code UTF-8} or {@code windows-1256}
 * @param bom      whether the bytes began with a byte order mark
 * @param replaced how many malformed places became U+FFFD
 * @param guessed  whether the encoding was guessed, so that a person may want to check the text
 */
public record RawText(String text, String encoding, boolean bom, int replaced, boolean guessed) {

	/** With line feeds only, and with what line ends there were. */
	public DecodedText decoded() {
		LineFeeds lines = LineFeeds.of(text);
		return new DecodedText(lines.text(), encoding, bom, lines.found(), replaced, guessed);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

/**
 * The text that bytes stand for, and what was found in them.
 *
 * @param text     with line feeds only, without a byte order mark, without half surrogate pairs
 * @param encoding the name of the character encoding, such as {@code UTF-8} or {@code windows-1256}
 * @param bom      whether the bytes began with a byte order mark
 * @param lineEnds how lines ended in the bytes
 * @param replaced how many malformed places became U+FFFD
 * @param guessed  whether the encoding was guessed, so that a person may want to check the text
 */
public record DecodedText(String text, String encoding, boolean bom, LineEnds lineEnds, int replaced, boolean guessed) {
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The file that a document was imported from, and what decoding found in it.
 *
 * @param fileName  its name when it was imported
 * @param extension without the dot, lower case; may be empty
 * @param sha256    of its bytes, 64 lower-case hexadecimal digits
 * @param encoding  the character encoding it was read with, or null where that says nothing (docx)
 * @param byteOrderMark whether it began with one
 * @param lineEnds  {@code lf}, {@code crlf}, {@code cr}, {@code mixed} or {@code none}, as found; the document's text has line feeds only
 */
public record Original(String fileName, String extension, String sha256, @Nullable String encoding, boolean byteOrderMark, String lineEnds) {
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

/**
 * A part of an import that we cannot show (PDF regions, media, graphs), kept for the way back.
 *
 * @param mediaType such as {@code application/pdf}
 * @param blob      SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record ForeignPart(UUID id, String mediaType, String blob) implements Element {
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.UUID;

/**
 * Words of a text that are dragged.
 *
 * @param study    the id of the study that they belong to
 * @param document the id of their document
 * @param start    UTF-16 index of the first character
 * @param end      UTF-16 index after the last character
 */
public record PassageSelection(UUID study, UUID document, int start, int end) {
}

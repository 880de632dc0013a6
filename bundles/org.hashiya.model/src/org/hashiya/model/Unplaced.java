// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/**
 * What is known of a passage whose words were not found in a changed text with certainty, so that a person can place it: the words it had and those around them.
 *
 * @param quote  the words
 * @param before what stood before them, up to 32 code points
 * @param after  what stood after them, up to 32 code points
 */
public record Unplaced(String quote, String before, String after) {
}

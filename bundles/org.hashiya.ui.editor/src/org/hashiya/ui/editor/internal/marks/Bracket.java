// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What stands beside the text for one code on one range; equal ranges with the same code, by one coder or several, are one. Where colours tell the coders, for one coder on one range.
 *
 * @param start UTF-16 index of the first character
 * @param end   UTF-16 index after the last character
 * @param code  the code or the coder, or null for a passage that has only a memo
 * @param memo  whether a memo is on it
 * @param lane  which lane it stands in, 0 nearest to the text
 */
public record Bracket(int start, int end, @Nullable UUID code, boolean memo, int lane) {
}

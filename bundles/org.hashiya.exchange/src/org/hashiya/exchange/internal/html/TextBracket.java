// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What stands beside the text for one code on one range; the same code on the same range, be it by several coders, is one.
 *
 * @param start  UTF-16 index of the first character
 * @param end    UTF-16 index after the last character, greater than the start
 * @param code   the code, or null for a passage that has only memos
 * @param coders whose coding it is, or whose passage where it has no code
 * @param lane   which lane it stands in, 0 nearest to the text
 */
record TextBracket(int start, int end, @Nullable UUID code, Set<UUID> coders, int lane) {
}

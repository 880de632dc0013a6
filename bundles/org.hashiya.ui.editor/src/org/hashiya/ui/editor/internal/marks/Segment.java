// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.List;
import java.util.UUID;

/**
 * A stretch of text that is marked alike from its first character to its last.
 *
 * @param start UTF-16 index of the first character
 * @param end   UTF-16 index after the last character
 * @param codes the codes on it, or the coders where colours tell these, each once; those of the passage that begins first (of several, the longest) first
 * @param memo  whether a memo is on it
 */
public record Segment(int start, int end, List<UUID> codes, boolean memo) {

	public Segment {
		codes = List.copyOf(codes);
	}

	/** How many different codes lie one over the other here. */
	public int depth() {
		return codes.size();
	}

	boolean isMarkedLike(Segment other) {
		return memo == other.memo && codes.equals(other.codes);
	}
}

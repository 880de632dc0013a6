// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** The sides of an unfinished merge of a text, each whole. */
final class TextSides {

	private final List<String> ours = new ArrayList<>();
	private final List<String> base = new ArrayList<>();
	private final List<String> theirs = new ArrayList<>();
	private int firstMarker;
	private boolean hasBase;

	TextSides(List<String> lines) {
		char side = '>';
		int number = 0;
		for (String line : lines) {
			number++;
			char marker = JsonLines.marker(line.getBytes(StandardCharsets.UTF_8));
			if (marker != 0) {
				firstMarker = firstMarker == 0 ? number : firstMarker;
				hasBase |= marker == '|';
				side = marker;
				continue;
			}
			if (side == '>' || side == '<') {
				ours.add(line);
			}
			if (side == '>' || side == '|') {
				base.add(line);
			}
			if (side == '>' || side == '=') {
				theirs.add(line);
			}
		}
	}

	/** The line of the first marker, from 1; 0 where there is none. */
	int firstMarker() {
		return firstMarker;
	}

	List<String> ours() {
		return ours;
	}

	/** What both come from, where git was set to write it. */
	@Nullable
	List<String> base() {
		return hasBase ? base : null;
	}

	List<String> theirs() {
		return theirs;
	}
}

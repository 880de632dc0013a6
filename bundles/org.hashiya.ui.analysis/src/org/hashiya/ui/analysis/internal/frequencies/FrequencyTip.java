// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import org.hashiya.text.Isolates;

/** What is said of a code when the mouse rests on it: its path and the beginning of its definition. */
final class FrequencyTip {

	private static final int MOST_CHARACTERS = 200;

	private FrequencyTip() {
	}

	static String text(String path, String definition) {
		String stripped = definition.strip();
		if (stripped.isEmpty()) {
			return Isolates.wrap(path);
		}
		int end = stripped.offsetByCodePoints(0, Math.min(MOST_CHARACTERS, stripped.codePointCount(0, stripped.length())));
		return Isolates.wrap(path) + "\n" + Isolates.wrap(end < stripped.length() ? stripped.substring(0, end) + "…" : stripped); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

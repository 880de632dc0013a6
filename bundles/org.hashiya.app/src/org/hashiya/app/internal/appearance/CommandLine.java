// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.util.ArrayList;
import java.util.List;

/** The words that started this program, and those that start it in another language. */
final class CommandLine {

	private static final String LANGUAGE = "-nl"; //$NON-NLS-1$
	private static final String DIRECTION = "-dir"; //$NON-NLS-1$

	private CommandLine() {
	}

	static boolean namesLanguage(List<String> words) {
		return words.contains(LANGUAGE);
	}

	/** The same words, with this language and its direction in place of those that they name. */
	static List<String> with(Language language, List<String> words) {
		List<String> changed = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			String word = words.get(at);
			if (word.equals(LANGUAGE) || word.equals(DIRECTION)) {
				at++; // and its value
			} else {
				changed.add(word);
			}
		}
		changed.addAll(List.of(LANGUAGE, language.tag(), DIRECTION, language.isMirrored() ? "rtl" : "ltr")); //$NON-NLS-1$ //$NON-NLS-2$
		return changed;
	}
}

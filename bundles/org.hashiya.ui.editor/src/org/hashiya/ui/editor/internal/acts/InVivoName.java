// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.List;
import java.util.Optional;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.text.Graphemes;

/** Makes of words of a text the name of a code. */
final class InVivoName {

	/** In code points; what is longer is no label that one finds again in a tree. */
	private static final int LONGEST = 60;
	private static final String MORE = "…"; //$NON-NLS-1$
	/** U+2215, looks like {@link Codebook#SEPARATOR}; unlike U+2044 it makes no fractions of digits. */
	private static final String SLASH = "∕"; //$NON-NLS-1$

	private InVivoName() {
	}

	/** On one line, without marks of direction, which would reach beyond the name, and without what would make a path of it; cut at a word where it is long. Empty where nothing is left. */
	static String of(String words) {
		String line = words.replaceAll("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD]", "") //$NON-NLS-1$ //$NON-NLS-2$
				.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip().replace(Codebook.SEPARATOR, SLASH); //$NON-NLS-1$ //$NON-NLS-2$
		if (line.codePointCount(0, line.length()) <= LONGEST) {
			return line;
		}
		int end = line.offsetByCodePoints(0, LONGEST);
		int space = line.lastIndexOf(' ', end);
		return (space > 0 ? line.substring(0, space) : line.substring(0, uncut(line, end))) + MORE;
	}

	/** The last place up to a position where no letter is cut from its marks. */
	private static int uncut(String line, int end) {
		int start = Graphemes.around(line, end, end).start();
		return start > 0 ? start : end;
	}

	/** The code that has this name: at the top, else the only one below that has it and can be applied. */
	static Optional<Code> existing(String name, Codebook codebook) {
		Code top = codebook.child(null, name);
		if (top != null) {
			return Optional.of(top);
		}
		List<Code> named = codebook.list().stream().filter(code -> code.codable() && code.name().equals(name)).limit(2).toList();
		return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
	}
}

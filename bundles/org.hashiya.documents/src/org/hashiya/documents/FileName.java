// SPDX-License-Identifier: EPL-2.0
package org.hashiya.documents;

import java.nio.file.Path;
import java.util.Locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The last part of a path, NFC (macOS gives decomposed names), taken apart.
 *
 * @param full      the whole of it
 * @param base      without extension; never empty unless the path has no name
 * @param extension without the dot, in lower case; empty where there is none
 */
record FileName(String full, String base, String extension) {

	static FileName of(Path file) {
		Path last = file.getFileName();
		String full = Normalizer2.getNFCInstance().normalize(last == null ? "" : String.valueOf(last));
		int dot = full.lastIndexOf('.');
		return dot <= 0 || dot == full.length() - 1 ? new FileName(full, full, "") : new FileName(full, full.substring(0, dot), full.substring(dot + 1).toLowerCase(Locale.ROOT));
	}

	/** What to call a document of this file: the base without control characters and without white space at its ends. */
	String suggestion() {
		StringBuilder name = new StringBuilder();
		base.codePoints().filter(codePoint -> !UCharacter.isISOControl(codePoint)).forEach(name::appendCodePoint);
		String stripped = name.toString().strip();
		return stripped.isEmpty() ? full : stripped;
	}
}

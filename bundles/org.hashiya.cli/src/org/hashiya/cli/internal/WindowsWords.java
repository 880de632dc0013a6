// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line as Windows programs do ("Parsing C command-line arguments", learn.microsoft.com): at spaces and tabs outside of quotation marks; 2n backslashes before a quotation mark
 * are n backslashes, 2n+1 are n and the mark itself; two marks inside of marks are one; other backslashes are themselves.
 */
final class WindowsWords {

	private WindowsWords() {
	}

	static List<String> split(String line) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		boolean inWord = false;
		boolean quoted = false;
		for (int at = 0; at < line.length(); at++) {
			char c = line.charAt(at);
			if (c == '\\') {
				int end = at;
				while (end < line.length() && line.charAt(end) == '\\') {
					end++;
				}
				boolean beforeMark = end < line.length() && line.charAt(end) == '"';
				int count = end - at;
				word.repeat('\\', beforeMark ? count / 2 : count);
				inWord = true;
				at = end - 1;
				if (beforeMark && count % 2 == 1) {
					word.append('"');
					at = end;
				}
			} else if (c == '"') {
				inWord = true;
				if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
					word.append('"');
					at++;
				} else {
					quoted = !quoted;
				}
			} else if (!quoted && (c == ' ' || c == '\t')) {
				if (inWord) {
					words.add(word.toString());
					word.setLength(0);
					inWord = false;
				}
			} else {
				word.append(c);
				inWord = true;
			}
		}
		if (inWord) {
			words.add(word.toString());
		}
		return words;
	}
}

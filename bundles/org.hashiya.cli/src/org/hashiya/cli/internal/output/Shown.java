// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import java.util.stream.Collectors;

import org.hashiya.text.Isolates;

/**
 * Makes text from outside fit to be shown in a line of a terminal: a name must neither move the cursor, nor colour the screen, nor turn the line around it. What is written as CSV or JSON is
 * not shown in this sense and stays as it is.
 */
public final class Shown {

	private Shown() {
	}

	/** The text on one line: white space and control characters are a space (several are one), and characters that override direction are left out. */
	public static String line(String text) {
		StringBuilder line = new StringBuilder(text.length());
		text.codePoints().forEach(codePoint -> {
			if (codePoint == 0x2028 || codePoint == 0x2029 || Character.isISOControl(codePoint) || Character.isWhitespace(codePoint)) {
				if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
					line.append(' ');
				}
			} else if (!turnsDirection(codePoint)) {
				line.appendCodePoint(codePoint);
			}
		});
		return line.toString().strip();
	}

	/** As {@link #line}, at most so many code points, the last an ellipsis where it was cut. */
	public static String line(String text, int longest) {
		String line = line(text);
		return line.codePointCount(0, line.length()) <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
	}

	/** Text with a sign for each space and line end at its ends, which would go else, where it matters whether they are there. */
	public static String withEnds(String text) {
		String inner = text.strip();
		int start = text.indexOf(inner);
		return signs(text.substring(0, start)) + inner + signs(text.substring(start + inner.length()));
	}

	private static String signs(String space) {
		return space.replace("\r\n", "\n").codePoints().mapToObj(codePoint -> codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029 ? "⏎" : "␣").collect(Collectors.joining());
	}

	/** Between isolates where it has letters that run from right to left, so that it does not reorder what stands beside it. Only for terminals: in a file they would be found by no search. */
	static String isolated(String line) {
		return line.chars().anyMatch(unit -> unit >= 0x590) ? Isolates.wrap(line) : line;
	}

	/** Embeddings, overrides and isolates (UAX #9, 2.1 to 2.5), and the deprecated characters beside them. */
	private static boolean turnsDirection(int codePoint) {
		return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x206F;
	}
}

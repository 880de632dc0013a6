// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

/** Keeps what comes from files from commanding a terminal. */
final class Plain {

	private Plain() {
	}

	/** The text with control characters and overrides of direction replaced, so that it is one line and looks like what it is. */
	static String line(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach(c -> plain.appendCodePoint(isSafe(c) ? c : c == '\n' || c == '\t' || c == '\r' ? ' ' : 0xFFFD));
		return plain.toString();
	}

	private static boolean isSafe(int c) {
		boolean override = c >= 0x202A && c <= 0x202E;
		return !Character.isISOControl(c) && !override;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

/** Keeps a name of unknown direction from reordering what stands around it in a label, a message or a log line (UAX #9, isolates). */
public final class Isolates {

	private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
	private static final char FIRST_STRONG_ISOLATE = '\u2068';
	private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

	private Isolates() {
	}

	/**
	 * The text between FSI and PDI. Isolates that it opens and does not close are closed, and a PDI that closes nothing is left out, so that nothing gets out.
	 */
	public static String wrap(String text) {
		StringBuilder wrapped = new StringBuilder(text.length() + 2).append(FIRST_STRONG_ISOLATE);
		int open = 0;
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if (unit >= LEFT_TO_RIGHT_ISOLATE && unit <= FIRST_STRONG_ISOLATE) {
				open++;
			} else if (unit == POP_DIRECTIONAL_ISOLATE && --open < 0) {
				open = 0;
				continue;
			}
			wrapped.append(unit);
		}
		return wrapped.repeat(POP_DIRECTIONAL_ISOLATE, open + 1).toString();
	}
}

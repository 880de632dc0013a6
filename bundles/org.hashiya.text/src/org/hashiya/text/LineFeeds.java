// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

/**
 * A text whose lines end with line feeds, and how they ended before.
 *
 * @param text  with line feeds only
 * @param found the line ends that it had
 */
record LineFeeds(String text, LineEnds found) {

	static LineFeeds of(String text) {
		if (text.indexOf('\r') < 0) {
			return new LineFeeds(text, text.indexOf('\n') < 0 ? LineEnds.NONE : LineEnds.LF);
		}
		StringBuilder made = new StringBuilder(text.length());
		boolean lf = false;
		boolean crlf = false;
		boolean cr = false;
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if (unit == '\r') {
				if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
					crlf = true;
					at++;
				} else {
					cr = true;
				}
				made.append('\n');
			} else {
				lf |= unit == '\n';
				made.append(unit);
			}
		}
		LineEnds found = lf && !crlf && !cr ? LineEnds.LF : crlf && !lf && !cr ? LineEnds.CRLF : cr && !lf && !crlf ? LineEnds.CR : LineEnds.MIXED;
		return new LineFeeds(made.toString(), found);
	}
}

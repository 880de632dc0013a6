// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.IOException;
import java.io.Reader;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Entities;

/**
 * Makes of nearly well-formed XML what a parser takes: characters that XML 1.0 forbids, also as references, become U+FFFD, one for one, so that no position moves; an ampersand that begins
 * no reference that XML knows by itself becomes {@code &amp;}. In CDATA sections and comments ampersands are themselves. What it changed is counted.
 */
final class MendingReader extends Reader {

	private static final char REPLACEMENT = '\uFFFD';
	private static final int LONGEST_REFERENCE = 12;
	private static final String CDATA = "<![CDATA[";
	private static final String COMMENT = "<!--";
	private static final int BUFFER = 1 << 14;

	private final Reader in;
	private final char[] buffer = new char[BUFFER];
	private int at;
	private int filled;
	private boolean ended;
	/** What was made of a reference and is handed out next. */
	private String ready = "";
	private int handed;
	/** What ends the section that we are in, or null outside of them. */
	private @Nullable String until;
	private int matched;
	private int characters;
	private int ampersands;
	private boolean replacements;

	MendingReader(Reader in) {
		this.in = in;
	}

	/** How many characters were replaced. */
	int characters() {
		return characters;
	}

	/** Whether what came in had replacement characters, as a decoder makes of broken bytes. */
	boolean hasReplacements() {
		return replacements;
	}

	/** How many ampersands were escaped. */
	int ampersands() {
		return ampersands;
	}

	@Override
	public int read(char @Nullable [] target, int offset, int length) throws IOException {
		if (target == null) {
			throw new NullPointerException();
		}
		int count = 0;
		while (count < length) {
			if (handed < ready.length()) {
				target[offset + count++] = ready.charAt(handed++);
				continue;
			}
			if (at == filled && (count > 0 || !fill(1))) {
				break; // what is there is handed out before more is waited for
			}
			int plain = plain(length - count);
			if (plain > 0) {
				System.arraycopy(buffer, at, target, offset + count, plain);
				at += plain;
				count += plain;
			} else {
				target[offset + count++] = next();
			}
		}
		return count == 0 && length > 0 ? -1 : count;
	}

	/** Sees to it that so many characters are in the buffer; false where the end comes before. */
	private boolean fill(int wanted) throws IOException {
		while (filled - at < wanted && !ended) {
			if (at > 0) {
				System.arraycopy(buffer, at, buffer, 0, filled - at);
				filled -= at;
				at = 0;
			}
			int read = in.read(buffer, filled, BUFFER - filled);
			ended = read < 0;
			filled += Math.max(0, read);
		}
		return filled - at >= wanted;
	}

	/** How many characters in the buffer, from where we are, are what they are: nearly all, so they are handed out together. */
	private int plain(int most) {
		if (until != null) {
			return 0;
		}
		int end = Math.min(filled - 1, at + most); // of the last one it is not known what follows
		int i = at;
		while (i < end) {
			char unit = buffer[i];
			boolean isPlain = unit >= ' ' && unit < Character.MIN_SURROGATE ? unit != '&' && (unit != '<' || buffer[i + 1] != '!')
					: unit == '\n' || unit == '\t' || unit == '\r' || unit > Character.MAX_SURROGATE && unit < REPLACEMENT;
			if (!isPlain) {
				break;
			}
			i++;
		}
		return i - at;
	}

	private char next() throws IOException {
		char unit = buffer[at];
		String end = until;
		if (end != null) {
			inSection(unit, end);
		} else if (unit == '&') {
			return ampersand();
		} else if (unit == '<') {
			until = startsWith(CDATA) ? "]]>" : startsWith(COMMENT) ? "-->" : null;
			matched = 0;
		}
		at++;
		if (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' || unit >= 0xFFFE) {
			return replaced();
		}
		replacements |= unit == REPLACEMENT;
		return Character.isSurrogate(unit) ? surrogate(unit) : unit;
	}

	private char replaced() {
		characters++;
		return REPLACEMENT;
	}

	private void inSection(char unit, String end) {
		if (unit == end.charAt(matched)) {
			matched++;
			if (matched == end.length()) {
				until = null;
			}
		} else if (!(matched == 2 && unit == end.charAt(1))) { // a third bracket or dash moves the end along
			matched = unit == end.charAt(0) ? 1 : 0;
		}
	}

	private boolean startsWith(String expected) throws IOException {
		if (!fill(expected.length())) {
			return false;
		}
		for (int i = 0; i < expected.length(); i++) {
			if (buffer[at + i] != expected.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private char surrogate(char unit) throws IOException {
		if (Character.isHighSurrogate(unit) && fill(1) && Character.isLowSurrogate(buffer[at])) {
			ready = String.valueOf(buffer[at++]);
			handed = 0;
			return unit;
		}
		return replaced();
	}

	/** Hands out the reference that begins here, or what stands for it. */
	private char ampersand() throws IOException {
		fill(2 * LONGEST_REFERENCE + 2);
		String name = reference(at);
		ready = ""; // what was handed out before must not come again
		handed = 0;
		if (name != null && isKnown(name)) {
			at += name.length() + 2;
			if (name.charAt(0) == '#' && !isLegal(name)) {
				return half(name);
			}
			ready = name + ';';
			return '&';
		}
		if (name != null && Entities.isNamedEntity(name)) { // of HTML: XML has five
			at += name.length() + 2;
			ampersands++;
			StringBuilder written = new StringBuilder();
			Entities.getByName(name).codePoints().forEach(c -> written.append("&#").append(c).append(';'));
			ready = written.substring(1);
			return '&';
		}
		at++;
		ampersands++;
		ready = "amp;";
		return '&';
	}

	/** What stands between an ampersand and a semicolon, if it can be a reference; else null. */
	private @Nullable String reference(int from) {
		if (from >= filled || buffer[from] != '&') {
			return null;
		}
		int end = from + 1;
		while (end < filled && end - from < LONGEST_REFERENCE && (buffer[end] == '#' || Character.isLetterOrDigit(buffer[end]))) {
			end++;
		}
		return end < filled && buffer[end] == ';' ? new String(buffer, from + 1, end - from - 1) : null;
	}

	/** Some write a character beyond the BMP as two references, one for each half. */
	private char half(String name) {
		String other = reference(at);
		int high = number(name);
		int low = other == null || !other.startsWith("#") || !isKnown(other) ? -1 : number(other);
		if (high < 0xD800 || high > 0xDBFF || low < 0xDC00 || low > 0xDFFF || other == null) {
			return replaced();
		}
		at += other.length() + 2;
		characters++;
		ready = String.valueOf((char) low);
		return (char) high;
	}

	private static boolean isKnown(String name) {
		return switch (name) {
		case "amp", "lt", "gt", "quot", "apos" -> true;
		default -> name.matches("#([0-9]+|x[0-9A-Fa-f]+)");
		};
	}

	private static boolean isLegal(String reference) {
		int c = number(reference);
		return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000 && c <= 0x10FFFF;
	}

	/** -1 for one beyond all characters. */
	private static int number(String reference) {
		boolean hexadecimal = reference.charAt(1) == 'x';
		try {
			return Integer.parseInt(reference, hexadecimal ? 2 : 1, reference.length(), hexadecimal ? 16 : 10);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Unplaced;

/**
 * Makes the JSON of passages, which are nearly all of a study. A {@code JsonWriter} would look at each character of each id and call a writer for each comma: three times the time; text that is made of characters first is copied three times more. What it makes is what a
 * {@code JsonWriter} in the style of {@link JsonLines} makes, to the byte in UTF-8.
 */
final class PassageText {

	private static final long LATEST = 253_402_300_800L; // the year 10000, which is written otherwise

	private static final byte[] DIGITS = "0123456789".getBytes(StandardCharsets.US_ASCII);
	/** Where they are in an id with its quotation marks. */
	private static final int[] DASHES = { 9, 14, 19, 24 };

	/** What a character becomes at most: a backslash, u and four digits. */
	private static final int LONGEST = 6;
	/** So many characters of a text are made room for at once. */
	private static final int PIECE = 256;

	private byte[] bytes;
	private int length;

	PassageText() {
		this(2048);
	}

	/** @param room in bytes; it grows */
	PassageText(int room) {
		bytes = new byte[room];
	}

	/** Begins an object with an id. */
	static PassageText of(UUID id) {
		return new PassageText().begin(id);
	}

	/** Forgets what was made before, and begins an object with an id. */
	PassageText begin(UUID id) {
		length = 0;
		return object(id);
	}

	/** Begins an object with an id after what was made before. */
	PassageText object(UUID id) {
		ascii("{\"id\":");
		id(id);
		return this;
	}

	/** What is no part of a passage, in ASCII. */
	PassageText plain(String text) {
		ascii(text);
		return this;
	}

	PassageText with(String key, UUID value) {
		key(key);
		id(value);
		return this;
	}

	PassageText with(String key, long value) {
		key(key);
		ascii(Long.toString(value));
		return this;
	}

	PassageText with(String key, boolean value) {
		key(key);
		ascii(value ? "true" : "false");
		return this;
	}

	/** A string, escaped as it must be. */
	PassageText with(String key, String value) {
		return with(key, value, 0, value.length());
	}

	/** A part of a text. */
	PassageText with(String key, String text, int from, int to) {
		key(key);
		ascii("\"");
		for (int at = from; at < to;) {
			at = escaped(text, at, to);
		}
		ascii("\"");
		return this;
	}

	/** Writes some of a text, and answers where the rest begins. */
	private int escaped(String text, int from, int to) {
		int end = Math.min(to, from + PIECE);
		need((end - from + 1) * LONGEST);
		byte[] target = bytes; // fields would be read and written again for each character
		int at = length;
		int next = from;
		while (next < end) {
			char unit = text.charAt(next++);
			if (unit < 0x80) {
				if (isPlain(unit)) {
					target[at++] = (byte) unit;
				} else {
					at = escape(unit, target, at);
				}
			} else if (unit < 0x800) {
				target[at++] = (byte) (0xC0 | unit >> 6);
				target[at++] = (byte) (0x80 | unit & 0x3F);
			} else if (unit == '\u2028' || unit == '\u2029') {
				at = escape(unit, target, at);
			} else if (!Character.isSurrogate(unit)) {
				target[at++] = (byte) (0xE0 | unit >> 12);
				target[at++] = (byte) (0x80 | unit >> 6 & 0x3F);
				target[at++] = (byte) (0x80 | unit & 0x3F);
			} else if (Character.isHighSurrogate(unit) && next < to && Character.isLowSurrogate(text.charAt(next))) {
				at = supplementary(Character.toCodePoint(unit, text.charAt(next++)), target, at);
			} else {
				target[at++] = '?'; // half a character, as Java's encoders have it
			}
		}
		length = at;
		return next;
	}

	private static int supplementary(int codePoint, byte[] target, int at) {
		target[at] = (byte) (0xF0 | codePoint >> 18);
		target[at + 1] = (byte) (0x80 | codePoint >> 12 & 0x3F);
		target[at + 2] = (byte) (0x80 | codePoint >> 6 & 0x3F);
		target[at + 3] = (byte) (0x80 | codePoint & 0x3F);
		return at + 4;
	}

	private static boolean isPlain(char unit) {
		return unit >= ' ' && unit != '"' && unit != '\\';
	}

	private static int escape(char unit, byte[] target, int at) {
		String escaped = escaped(unit);
		for (int i = 0; i < escaped.length(); i++) {
			target[at + i] = (byte) escaped.charAt(i);
		}
		return at + escaped.length();
	}

	private void need(int more) {
		if (bytes.length - length < more) {
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
		}
	}

	private void ascii(String text) {
		int more = text.length();
		need(more);
		byte[] target = bytes;
		int at = length;
		for (int i = 0; i < more; i++) {
			target[at + i] = (byte) text.charAt(i);
		}
		length = at + more;
	}

	private void key(String key) {
		ascii(",\"");
		ascii(key);
		ascii("\":");
	}

	private static String escaped(char unit) {
		return switch (unit) {
		case '"' -> "\\\"";
		case '\\' -> "\\\\";
		case '\t' -> "\\t";
		case '\b' -> "\\b";
		case '\n' -> "\\n";
		case '\r' -> "\\r";
		case '\f' -> "\\f";
		default -> String.format("\\u%04x", (int) unit);
		};
	}

	/** The words of a passage that waits to be placed. */
	PassageText words(Unplaced unplaced) {
		return with("unplaced", true).with("quote", unplaced.quote()).with("before", unplaced.before()).with("after", unplaced.after());
	}

	/** The end of the object: coder, time, codings and memos of a passage, the same in the state and in the journal. */
	PassageText content(Passage passage) {
		with("coder", passage.coder());
		time(passage.created());
		ascii(",\"codings\":[");
		boolean first = true;
		for (Coding coding : passage.codings()) {
			ascii(first ? "{\"id\":" : ",{\"id\":");
			first = false;
			id(coding.id());
			with("code", coding.code()).with("definition", coding.definitionVersion()).with("coder", coding.coder());
			time(coding.created());
			ascii("}");
		}
		ascii("],\"memos\":[");
		first = true;
		for (UUID memo : passage.memos()) {
			ascii(first ? "" : ",");
			first = false;
			id(memo);
		}
		ascii("]}");
		return this;
	}

	/** How much was made, in bytes. */
	int length() {
		return length;
	}

	/** Writes what was made, in UTF-8, and forgets it. */
	void writeTo(OutputStream out) throws IOException {
		out.write(bytes, 0, length);
		length = 0;
	}

	/** Writes what was made. */
	void writeTo(ActText.Out out) throws IOException {
		out.utf8(bytes, length);
	}

	@Override
	public String toString() {
		return new String(bytes, 0, length, StandardCharsets.UTF_8);
	}

	private void id(UUID id) {
		need(38);
		byte[] target = bytes;
		int at = length;
		long second = EightBytes.digits((int) id.getMostSignificantBits());
		long third = EightBytes.digits((int) (id.getLeastSignificantBits() >>> 32));
		target[at] = '"';
		EightBytes.put(EightBytes.digits((int) (id.getMostSignificantBits() >>> 32)), target, at + 1);
		EightBytes.put(second, target, at + 10); // its last four, and those of the third, are written over
		EightBytes.put(second >>> 32, target, at + 15);
		EightBytes.put(third, target, at + 20);
		EightBytes.put(third >>> 32, target, at + 25);
		EightBytes.put(EightBytes.digits((int) id.getLeastSignificantBits()), target, at + 29);
		for (int dash : DASHES) {
			target[at + dash] = '-';
		}
		target[at + 37] = '"';
		length += 38;
	}

	private void time(@Nullable Instant time) {
		ascii(",\"created\":");
		if (time == null) {
			ascii("null");
		} else {
			ascii("\"");
			append(time);
			ascii("\"");
		}
	}

	/** As {@link Instant#toString}; whole seconds, as other programs have them, without a formatter. */
	private void append(Instant time) {
		long seconds = time.getEpochSecond();
		if (time.getNano() != 0 || seconds < 0 || seconds >= LATEST) {
			ascii(time.toString());
			return;
		}
		// days to a date after "chrono-Compatible Low-Level Date Algorithms" by H. Hinnant: years begin with March
		long days = seconds / 86_400 + 719_468;
		int era = (int) (days / 146_097);
		int ofEra = (int) (days % 146_097);
		int yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365;
		int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
		int shifted = (5 * ofYear + 2) / 153;
		int month = shifted < 10 ? shifted + 3 : shifted - 9;
		int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
		int ofDay = (int) (seconds % 86_400);
		two(year / 100);
		two(year % 100);
		ascii("-");
		two(month);
		ascii("-");
		two(ofYear - (153 * shifted + 2) / 5 + 1);
		ascii("T");
		two(ofDay / 3_600);
		ascii(":");
		two(ofDay / 60 % 60);
		ascii(":");
		two(ofDay % 60);
		ascii("Z");
	}

	private void two(int number) {
		need(2);
		bytes[length++] = DIGITS[number / 10];
		bytes[length++] = DIGITS[number % 10];
	}
}

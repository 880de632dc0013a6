// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Reads lines of passages as {@link PassageText} makes them, without their quotes: nearly all of a study, and nearly all lines of them. Any other line, be it sound, is none of its business: it answers null, and who asks
 * reads that as JSON. It takes no line that a {@link com.google.gson.stream.JsonReader} would refuse or read otherwise, and keeps nothing of the bytes.
 */
final class PassageLine {

	private static final byte[] ID = ascii("{\"id\":\"");
	private static final byte[] START = ascii(",\"start\":");
	private static final byte[] END = ascii(",\"end\":");
	private static final byte[] QUOTE = ascii(",\"quote\":\"");
	private static final byte[] BEFORE = ascii(",\"before\":\"");
	private static final byte[] AFTER = ascii(",\"after\":\"");
	private static final byte[] CODER = ascii(",\"coder\":\"");
	private static final byte[] CREATED = ascii(",\"created\":");
	private static final byte[] CODINGS = ascii(",\"codings\":[");
	private static final byte[] CODE = ascii(",\"code\":\"");
	private static final byte[] DEFINITION = ascii(",\"definition\":");
	private static final byte[] MEMOS = ascii("],\"memos\":[");
	private static final byte[] LAST = ascii("]}");
	private static final byte[] NULL = ascii("null");
	/** The usual form of a time, between quotation marks. */
	private static final int TIME = 22;
	private static final UUID NO_ID = new UUID(0, 0);
	/** The first four of eight bytes. */
	private static final long FOUR = 0xFFFFFFFFL;
	/** No number of more digits is read here. */
	private static final int DIGITS = 9;
	private static final byte[] HEXADECIMAL = new byte[128];

	static {
		for (char unit = 0; unit < HEXADECIMAL.length; unit++) {
			HEXADECIMAL[unit] = (byte) Character.digit(unit, 16);
		}
	}

	private final UUID document;
	private final Positions positions;
	private byte[] line = {};
	private int at;
	/** Where the line ends; what lies behind it is none of its business. */
	private int end;
	/** Whether the line has turned out to be another one than ours. */
	private boolean other;
	/** The last time that was read: many have the same one, above all those that an import has brought. */
	private byte[] lastTime = {};
	private @Nullable Instant last;

	PassageLine(UUID document, Positions positions) {
		this.document = document;
		this.positions = positions;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * The passage of a line, or null for a line that must be read as JSON.
	 *
	 * @param from where the line begins in these bytes
	 * @param to   where it ends
	 * @throws StudyProblem RANGE_INVALID if its positions are no positions of the text
	 */
	@Nullable
	Passage read(byte[] bytes, int from, int to) throws StudyProblem {
		line = bytes;
		at = from;
		end = to;
		other = false;
		expect(ID);
		UUID id = id();
		expect(START);
		int start = number();
		expect(END);
		int last = number();
		expect(QUOTE);
		passText();
		expect(BEFORE);
		passText();
		expect(AFTER);
		passText();
		expect(CODER);
		UUID coder = id();
		Instant created = time();
		expect(CODINGS);
		List<Coding> codings = codings();
		expect(MEMOS);
		List<UUID> memos = memos();
		expect(LAST);
		if (other || at != to) {
			return null;
		}
		if (last < start || last > positions.codePointLength()) {
			throw StudyProblem.of(Kind.RANGE_INVALID, start, last, positions.codePointLength());
		}
		return new Passage(id, document, positions.toUtf16(start), positions.toUtf16(last), coder, created, codings, memos);
	}

	private List<Coding> codings() {
		if (isNext(']')) {
			return List.of();
		}
		List<Coding> codings = new ArrayList<>(1);
		do {
			expect(ID);
			UUID id = id();
			expect(CODE);
			UUID code = id();
			expect(DEFINITION);
			int definition = number();
			expect(CODER);
			UUID coder = id();
			Instant created = time();
			pass('}');
			codings.add(new Coding(id, code, definition, coder, created));
		} while (!other && passes(','));
		return codings;
	}

	private List<UUID> memos() {
		if (isNext(']')) {
			return List.of();
		}
		List<UUID> memos = new ArrayList<>(1);
		do {
			pass('"');
			memos.add(id());
		} while (!other && passes(','));
		return memos;
	}

	private boolean isNext(char unit) {
		return at < end && line[at] == unit;
	}

	private boolean passes(char unit) {
		boolean is = isNext(unit);
		at += is ? 1 : 0;
		return is;
	}

	private void pass(char unit) {
		other |= !passes(unit);
	}

	private void expect(byte[] wanted) {
		if (other || !Arrays.equals(line, at, Math.min(end, at + wanted.length), wanted, 0, wanted.length)) {
			other = true;
		} else {
			at += wanted.length;
		}
	}

	/** An id in small letters, as we write them, and the quotation mark after it. */
	private UUID id() {
		if (other || at + 37 > end) {
			other = true;
			return NO_ID;
		}
		long first = EightBytes.number(EightBytes.at(line, at));
		long second = EightBytes.number(EightBytes.at(line, at + 9) & FOUR | EightBytes.at(line, at + 14) << 32);
		long third = EightBytes.number(EightBytes.at(line, at + 19) & FOUR | EightBytes.at(line, at + 24) << 32);
		long fourth = EightBytes.number(EightBytes.at(line, at + 28));
		other = (first | second | third | fourth) < 0 || line[at + 8] != '-' || line[at + 13] != '-' || line[at + 18] != '-' || line[at + 23] != '-' || line[at + 36] != '"';
		at += 37;
		return new UUID(first << 32 | second, third << 32 | fourth);
	}

	/** A number without sign, fraction and leading zeros. */
	private int number() {
		int from = at;
		int value = 0;
		while (at < end && at - from < DIGITS && line[at] >= '0' && line[at] <= '9') {
			value = value * 10 + line[at++] - '0';
		}
		other |= at == from || at - from > 1 && line[from] == '0' || at < end && line[at] >= '0' && line[at] <= '9';
		return value;
	}

	private @Nullable Instant time() {
		expect(CREATED);
		if (isNext('n')) {
			expect(NULL);
			return null;
		}
		if (other || at + TIME > end || line[at] != '"' || line[at + TIME - 1] != '"') {
			other = true;
			return null;
		}
		Instant known = last;
		if (known == null || !Arrays.equals(line, at, at + TIME, lastTime, 0, lastTime.length)) {
			String text = new String(line, at + 1, TIME - 2, StandardCharsets.ISO_8859_1);
			try {
				known = ElementReader.time(text);
			} catch (DateTimeException e) {
				other = true; // who reads it as JSON says what is wrong
				return null;
			}
			last = known;
			lastTime = Arrays.copyOfRange(line, at, at + TIME);
		}
		at += TIME;
		return known;
	}

	/** Goes behind the quotation mark that ends a text; it must be UTF-8, escaped as JSON is. */
	private void passText() {
		while (!other && at < end) {
			passPlain();
			byte each = at < end ? line[at++] : 0;
			if (each == '"') {
				return;
			}
			if (each == '\\') {
				passEscape();
			} else if (each < 0) {
				passCharacter(each & 0xFF);
			} else {
				other |= each < ' ';
			}
		}
		other = true;
	}

	/** Passes characters of one and of two bytes, nearly all of a text, in variables of the method: a third of the time; and eight bytes at once where they are of one kind. */
	private void passPlain() {
		byte[] bytes = line;
		int before = end - 1; // the last one is no beginning of two
		int i = at;
		while (i < before) {
			while (i < before - EightBytes.COUNT) {
				long eight = EightBytes.at(bytes, i);
				if (!EightBytes.arePlain(eight) && !EightBytes.arePairs(eight)) {
					break;
				}
				i += EightBytes.COUNT;
			}
			byte each = bytes[i];
			if (each >= ' ' && each != '"' && each != '\\') {
				i++;
			} else if (each >= (byte) 0xC2 && each < (byte) 0xE0 && bytes[i + 1] < (byte) 0xC0) {
				i += 2;
			} else {
				break;
			}
		}
		at = i;
	}

	private void passEscape() {
		int escaped = at < end ? line[at++] : 0;
		switch (escaped) {
		case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
			// one character
		}
		case 'u' -> {
			for (int i = 0; i < 4; i++, at++) {
				other |= at >= end || line[at] < 0 || HEXADECIMAL[line[at]] < 0;
			}
		}
		default -> other = true;
		}
	}

	/** The rest of a character of several bytes, after table 3-7 of the Unicode Standard. */
	private void passCharacter(int first) {
		int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
		if (first < 0xC2 || first > 0xF4 || at + more > end) {
			other = true;
			return;
		}
		int second = line[at] & 0xFF;
		int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
		int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
		other |= second < least || second > most;
		for (int i = 1; i < more; i++) {
			other |= (line[at + i] & 0xC0) != 0x80;
		}
		at += more;
	}
}

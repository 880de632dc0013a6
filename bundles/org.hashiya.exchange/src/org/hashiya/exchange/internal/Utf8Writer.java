// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes UTF-8 as {@link Utf8} has it, with half a surrogate pair as U+FFFD: what a writer over {@link Utf8#encoder} writes, to the byte, in a third of the time where texts are not all ASCII. Holds 64 KiB; a first half at the end of
 * what was written waits for its second over a {@link #flush}, and becomes U+FFFD when this is closed.
 */
public final class Utf8Writer extends Writer {

	private static final int BUFFER = 1 << 16;
	/** What a unit becomes at most, with a half before it that has no second one. */
	private static final int LONGEST = 6;
	private static final char REPLACEMENT = '\uFFFD';

	// four units at once, the first one lowest: all of them ASCII, or all of them two bytes each, as words of most languages are
	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long EACH = 0x0001000100010001L;
	private static final long NOT_ASCII = 0xFF80 * EACH;
	private static final long NOT_PAIR = 0xF800 * EACH;
	/** What at least one bit of is set in a unit beyond ASCII that has two bytes; added to the next constant it sets the one after that. */
	private static final long BEYOND_ASCII = 0x0780 * EACH;
	private static final long MOST = 0x7FFF * EACH;
	private static final long HIGHEST = 0x8000 * EACH;
	private static final long LEADS = 0x001F * EACH;
	private static final long TRAILS = 0x003F * EACH;
	private static final long PAIRS = 0x80C0 * EACH;

	private final OutputStream out;
	private final byte[] bytes = new byte[BUFFER];
	/** Parts of strings on their way. */
	private final char[] units = new char[1 << 13];
	private int length;
	/** The first half of a pair, or 0. */
	private char half;

	/** @param out closed with this one */
	public Utf8Writer(OutputStream out) {
		this.out = out;
	}

	@Override
	public void write(char @Nullable [] text, int offset, int count) throws IOException {
		if (text == null) {
			throw new NullPointerException();
		}
		int at = offset;
		while (at < offset + count) {
			if (length > BUFFER - LONGEST) {
				drain();
			}
			at = half == 0 ? putBasic(text, at, Math.min(offset + count, at + (BUFFER - length) / 3)) : at;
			if (at < offset + count && (half != 0 || Character.isSurrogate(text[at]))) {
				put(text[at++]);
			}
		}
	}

	/** Puts what is no half of a pair, as far as there is no such half; the buffer has room for it. Answers where it has ended. */
	private int putBasic(char[] text, int from, int to) {
		byte[] target = bytes; // in variables of the method: a third of the time
		int filled = length;
		int at = from;
		while (at < to) {
			while (at <= to - 4) {
				long four = four(text, at);
				if ((four & NOT_ASCII) == 0) {
					target[filled] = (byte) four;
					target[filled + 1] = (byte) (four >>> 16);
					target[filled + 2] = (byte) (four >>> 32);
					target[filled + 3] = (byte) (four >>> 48);
					filled += 4;
				} else if ((four & NOT_PAIR) == 0 && ((four & BEYOND_ASCII) + MOST & HIGHEST) == HIGHEST) {
					EIGHT.set(target, filled, four >>> 6 & LEADS | (four & TRAILS) << 8 | PAIRS);
					filled += 8;
				} else {
					break;
				}
				at += 4;
			}
			if (at == to) {
				break;
			}
			char unit = text[at];
			if (unit < 0x80) {
				target[filled++] = (byte) unit;
			} else if (unit < 0x800) {
				target[filled++] = (byte) (0xC0 | unit >> 6);
				target[filled++] = (byte) (0x80 | unit & 0x3F);
			} else if (!Character.isSurrogate(unit)) {
				target[filled++] = (byte) (0xE0 | unit >> 12);
				target[filled++] = (byte) (0x80 | unit >> 6 & 0x3F);
				target[filled++] = (byte) (0x80 | unit & 0x3F);
			} else {
				break;
			}
			at++;
		}
		length = filled;
		return at;
	}

	private static long four(char[] text, int at) {
		return text[at] | (long) text[at + 1] << 16 | (long) text[at + 2] << 32 | (long) text[at + 3] << 48;
	}

	@Override
	public void write(@Nullable String text, int offset, int count) throws IOException {
		if (text == null) {
			throw new NullPointerException();
		}
		for (int at = offset; at < offset + count; at += units.length) {
			int end = Math.min(offset + count, at + units.length);
			text.getChars(at, end, units, 0);
			write(units, 0, end - at);
		}
	}

	@Override
	public void write(int unit) throws IOException {
		put((char) unit);
	}

	private void put(char unit) throws IOException {
		if (length > BUFFER - LONGEST) {
			drain();
		}
		if (half != 0) {
			if (Character.isLowSurrogate(unit)) {
				supplementary(Character.toCodePoint(half, unit));
				half = 0;
				return;
			}
			half = 0;
			basic(REPLACEMENT);
		}
		if (unit < 0x80) {
			bytes[length++] = (byte) unit;
		} else if (Character.isHighSurrogate(unit)) {
			half = unit;
		} else {
			basic(Character.isLowSurrogate(unit) ? REPLACEMENT : unit);
		}
	}

	private void basic(char unit) {
		if (unit < 0x800) {
			bytes[length++] = (byte) (0xC0 | unit >> 6);
		} else {
			bytes[length++] = (byte) (0xE0 | unit >> 12);
			bytes[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
		}
		bytes[length++] = (byte) (0x80 | unit & 0x3F);
	}

	private void supplementary(int codePoint) {
		bytes[length++] = (byte) (0xF0 | codePoint >> 18);
		bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
		bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
		bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
	}

	private void drain() throws IOException {
		out.write(bytes, 0, length);
		length = 0;
	}

	@Override
	public void flush() throws IOException {
		drain();
		out.flush();
	}

	@Override
	public void close() throws IOException {
		try (out) {
			if (half != 0) {
				half = 0;
				if (length > BUFFER - LONGEST) {
					drain();
				}
				basic(REPLACEMENT);
			}
			drain();
		}
	}
}

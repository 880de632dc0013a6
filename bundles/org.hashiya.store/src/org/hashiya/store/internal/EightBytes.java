// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once, the first one lowest; after H. S. Warren, "Hacker's Delight", 6-1. Half of a large study's reading is looking for the ends of lines and of texts. */
final class EightBytes {

	/** How many they are. */
	static final int COUNT = Long.BYTES;

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGH = 0x8080808080808080L;
	/** The bits of two bytes that say that they are one character from U+0400 to U+07FF: Cyrillic, Hebrew, Arabic, and others. */
	private static final long PAIR_BITS = 0xC0F0C0F0C0F0C0F0L;
	private static final long PAIRS = 0x80D080D080D080D0L;

	private EightBytes() {
	}

	/** The bytes from this place on, of which there must be eight. */
	static long at(byte[] bytes, int offset) {
		return (long) EIGHT.get(bytes, offset);
	}

	/** Puts eight bytes into an array that has room for them. */
	static void put(long eight, byte[] bytes, int offset) {
		EIGHT.set(bytes, offset, eight);
	}

	/** The number that eight hexadecimal digits are, with letters from a to f; -1 for what is none. */
	static long number(long digits) {
		long letters = digits >>> 6 & ONES;
		long each = (digits & ONES * 0xF) + letters * 9;
		if ((each & ONES * 0xF0) != 0 || digits(each) != digits) {
			return -1;
		}
		long number = Long.reverseBytes(each);
		number = (number | number >>> 4) & 0x00FF00FF00FF00FFL;
		number = (number | number >>> 8) & 0x0000FFFF0000FFFFL;
		return (number | number >>> 16) & 0xFFFFFFFFL;
	}

	/** The hexadecimal digits of the lowest 32 bits. */
	static long digits(int number) {
		long each = number & 0xFFFFFFFFL;
		each = (each | each << 16) & 0x0000FFFF0000FFFFL;
		each = (each | each << 8) & 0x00FF00FF00FF00FFL;
		each = (each | each << 4) & ONES * 0xF;
		return digits(Long.reverseBytes(each));
	}

	/** The characters of eight digits from 0 to 15. */
	private static long digits(long each) {
		long letters = each + ONES * 6 >>> 4 & ONES;
		return each + ONES * '0' + letters * ('a' - '0' - 10);
	}

	/** Whether one of them is this ASCII character. */
	static boolean have(long eight, char ascii) {
		long zeros = eight ^ ONES * ascii;
		return (zeros - ONES & ~zeros & HIGH) != 0;
	}

	/** Whether all of them are ASCII that JSON needs not escape: no control, no quotation mark, no backslash. */
	static boolean arePlain(long eight) {
		return ((eight | eight - ONES * ' ') & HIGH) == 0 && !have(eight, '"') && !have(eight, '\\');
	}

	/** Whether they are four characters of two bytes each, of U+0400 to U+07FF. */
	static boolean arePairs(long eight) {
		return (eight & PAIR_BITS) == PAIRS;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class EightBytesTest {

	@Test
	void eightAreWhatEachOfThemIs() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("eight bytes: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		int plain = 0;
		int pairs = 0;
		for (int round = 0; round < 200_000; round++) {
			byte[] bytes = (random.nextBoolean() ? "naive \"te" : "عاмוي").getBytes(StandardCharsets.UTF_8);
			for (int i = random.nextInt(3); i > 0; i--) {
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "\n\"\\ \u001f~\u007f".charAt(random.nextInt(7)));
			}
			int offset = random.nextInt(bytes.length - EightBytes.COUNT + 1);
			byte[] eight = Arrays.copyOfRange(bytes, offset, offset + EightBytes.COUNT);
			long value = EightBytes.at(bytes, offset);
			String message = "seed " + seed + " " + Arrays.toString(eight);
			assertEquals(has(eight, '\n'), EightBytes.have(value, '\n'), message);
			assertEquals(isPlain(eight), EightBytes.arePlain(value), message);
			assertEquals(arePairs(eight), EightBytes.arePairs(value), message);
			plain += EightBytes.arePlain(value) ? 1 : 0;
			pairs += EightBytes.arePairs(value) ? 1 : 0;
		}
		assertTrue(plain > 1000 && pairs > 1000, "too few to say anything");
	}

	@Test
	void hexadecimalDigitsAreNumbers() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("hexadecimal digits: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 200_000; round++) {
			int number = random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt();
			byte[] digits = new byte[EightBytes.COUNT];
			EightBytes.put(EightBytes.digits(number), digits, 0);
			assertEquals(String.format("%08x", number), new String(digits, StandardCharsets.ISO_8859_1), "seed " + seed);
			if (random.nextBoolean()) {
				digits[random.nextInt(digits.length)] = (byte) random.nextInt(256);
			}
			String text = new String(digits, StandardCharsets.ISO_8859_1);
			long expected = text.matches("[0-9a-f]{8}") ? Long.parseLong(text, 16) : -1;
			assertEquals(expected, EightBytes.number(EightBytes.at(digits, 0)), "seed " + seed + " " + text);
		}
	}

	private static boolean has(byte[] bytes, char unit) {
		for (byte each : bytes) {
			if (each == unit) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPlain(byte[] bytes) {
		for (byte each : bytes) {
			if (each < ' ' || each == '"' || each == '\\') {
				return false;
			}
		}
		return true;
	}

	private static boolean arePairs(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return text.length() == EightBytes.COUNT / 2 && text.chars().allMatch(unit -> unit >= 0x400 && unit <= 0x7FF);
	}
}

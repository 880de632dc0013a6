// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class Utf8WriterTest {

	private static final String UNITS = "az09\"\n\u0000\u007F\u0080\u00E9\u07FFب\u200F\u0800\uFFFD\uFFFF\uD83D\uDE00\uD800\uDBFF\uDC00\uDFFF";

	@Test
	void itWritesWhatTheEncoderDoes() throws IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("utf-8: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			ByteArrayOutputStream expected = new ByteArrayOutputStream();
			ByteArrayOutputStream written = new ByteArrayOutputStream();
			try (Writer encoder = new OutputStreamWriter(expected, Utf8.encoder()); Writer writer = new Utf8Writer(written)) {
				for (int piece = random.nextInt(20); piece >= 0; piece--) {
					String text = text(random);
					int from = random.nextInt(text.length() + 1);
					int count = random.nextInt(text.length() - from + 1);
					switch (random.nextInt(3)) {
					case 0 -> {
						encoder.write(text, from, count);
						writer.write(text, from, count);
					}
					case 1 -> {
						encoder.write(text.toCharArray(), from, count);
						writer.write(text.toCharArray(), from, count);
					}
					default -> {
						encoder.write(text.isEmpty() ? 'x' : text.charAt(0));
						writer.write(text.isEmpty() ? 'x' : text.charAt(0));
					}
					}
					if (random.nextInt(4) == 0) {
						encoder.flush();
						writer.flush();
						assertArrayEquals(expected.toByteArray(), written.toByteArray(), "seed " + seed + " round " + round);
					}
				}
			}
			assertArrayEquals(expected.toByteArray(), written.toByteArray(), "seed " + seed + " round " + round);
		}
	}

	@Test
	void halfAPairAtTheEndIsOneCharacter() throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		try (Writer writer = new Utf8Writer(written)) {
			writer.write("a\uD83D");
			writer.flush();
			assertEquals("a", written.toString(StandardCharsets.UTF_8));
		}
		assertEquals("a\uFFFD", written.toString(StandardCharsets.UTF_8));
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(random.nextInt(10) == 0 ? 50_000 : 30); i > 0; i--) {
			text.append(UNITS.charAt(random.nextInt(UNITS.length())));
		}
		return text.toString();
	}
}

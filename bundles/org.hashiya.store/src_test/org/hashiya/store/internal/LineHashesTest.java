// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineHashesTest {

	@Test
	void portionsMakeNoDifference(@TempDir Path temporary) throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("line hashes: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			byte[] bytes = new byte[random.nextInt(400)];
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) (random.nextInt(12) == 0 ? '\n' : random.nextInt(4) == 0 ? 0x8A : random.nextInt(256));
			}
			Path file = temporary.resolve("file");
			Files.write(file, bytes);
			LineHashes whole = LineHashes.of(file);
			LineHashes portions = new LineHashes();
			for (int at = 0; at < bytes.length;) {
				int length = Math.min(bytes.length - at, 1 + random.nextInt(20));
				portions.write(bytes, at, length);
				at += length;
			}
			assertEquals(whole.whole(), portions.whole(), "seed " + seed);
			long[] sorted = whole.sorted();
			assertArrayEquals(sorted, portions.sorted(), "seed " + seed);
			try (ByteLines lines = new ByteLines(file)) {
				int count = 0;
				for (byte[] line = lines.next(); line != null; line = lines.next()) {
					assertTrue(Arrays.binarySearch(sorted, LineHashes.of(line)) >= 0, "seed " + seed);
					count++;
				}
				assertEquals(sorted.length, count, "seed " + seed);
			}
		}
	}

	@Test
	void linesThatDifferALittleDiffer() {
		Set<Long> seen = new HashSet<>();
		String line = "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"quote\":\"روسيا\"}";
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		seen.add(LineHashes.of(bytes));
		for (int i = 0; i < bytes.length; i++) {
			for (int bit = 1; bit < 256; bit <<= 1) {
				bytes[i] ^= (byte) bit;
				assertTrue(bytes[i] == '\n' || seen.add(LineHashes.of(bytes)), "byte " + i + " bit " + bit);
				bytes[i] ^= (byte) bit;
			}
			assertTrue(seen.add(LineHashes.of(Arrays.copyOf(bytes, i))), "the first " + i);
		}
		assertNotEquals(LineHashes.of(new byte[7]), LineHashes.of(new byte[8]), "zeros");
		assertNotEquals(LineHashes.of(new byte[8]), LineHashes.of(new byte[0]), "zeros");
	}
}

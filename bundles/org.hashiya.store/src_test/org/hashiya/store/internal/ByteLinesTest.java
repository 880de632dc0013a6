// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are those of the file wherever its buffer ends, and however long they are. */
class ByteLinesTest {

	private static final int BUFFER = 1 << 16;

	@Test
	void linesAreThoseOfTheFile(@TempDir Path folder) throws IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("lines of bytes: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			List<byte[]> lines = new ArrayList<>();
			ByteArrayOutputStream all = new ByteArrayOutputStream();
			for (int i = random.nextInt(40); i > 0; i--) {
				byte[] line = new byte[length(random)];
				random.nextBytes(line);
				for (int at = 0; at < line.length; at++) {
					line[at] = line[at] == '\n' ? (byte) '\r' : line[at];
				}
				lines.add(line);
				all.writeBytes(line);
				if (i > 1 || line.length == 0 || random.nextBoolean()) {
					all.write('\n');
				}
			}
			Path file = folder.resolve("lines");
			Files.write(file, all.toByteArray());
			LineHashes hashes = new LineHashes();
			String place = "seed " + seed + " round " + round;
			try (ByteLines found = new ByteLines(file, hashes)) {
				for (int i = 0; i < lines.size(); i++) {
					assertTrue(found.advance(), place);
					assertArrayEquals(lines.get(i), found.copy(), place + " line " + i);
					assertEquals(i + 1, found.number(), place);
				}
				assertFalse(found.advance(), place);
				assertFalse(found.advance(), place);
				assertEquals(lines.size(), found.number(), place);
			}
			LineHashes expected = new LineHashes();
			expected.write(all.toByteArray(), 0, all.size());
			assertEquals(expected.whole(), hashes.whole(), place);
		}
	}

	private static int length(Random random) {
		return switch (random.nextInt(5)) {
		case 0 -> 0;
		case 1 -> BUFFER - 2 + random.nextInt(4);
		case 2 -> random.nextInt(5 * BUFFER);
		default -> random.nextInt(2000);
		};
	}
}

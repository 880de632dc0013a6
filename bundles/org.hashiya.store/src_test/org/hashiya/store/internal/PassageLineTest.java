// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

/** What reads the usual lines must read them as a JsonReader does, and none that this would refuse. */
class PassageLineTest {

	private static final UUID DOCUMENT = new UUID(1, 2);
	private static final DocumentText TEXT = new DocumentText("She said \"عامل روسيا والتطبيع بعدها\" \\ 😀\nand\twent on to Algiers, \u2028 in the end.".repeat(3));

	@Test
	void whatIsWrittenIsRead() throws StudyProblem, IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("lines of passages: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		PassageLine lines = new PassageLine(DOCUMENT, TEXT.positions());
		for (int round = 0; round < 2000; round++) {
			Passage passage = passage(random);
			assertEquals(passage, read(lines, line(passage), random), "seed " + seed + " round " + round);
		}
	}

	@Test
	void noDamagedLineIsReadOtherwiseThanAsJson() throws IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("damaged lines of passages: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		PassageLine lines = new PassageLine(DOCUMENT, TEXT.positions());
		int read = 0;
		for (int round = 0; round < 50_000; round++) {
			byte[] line = damaged(line(passage(random)), random);
			Passage found;
			try {
				found = read(lines, line, random);
			} catch (StudyProblem e) {
				assertThrows(StudyProblem.class, () -> asJson(line), "seed " + seed + " round " + round);
				continue;
			}
			if (found != null) {
				read++;
				int number = round;
				Passage expected = assertDoesNotThrow(() -> asJson(line), () -> "seed " + seed + " round " + number + " " + new String(line, StandardCharsets.UTF_8));
				assertEquals(expected, found, "seed " + seed + " round " + round);
			}
		}
		assertTrue(read > 100, "too few to say anything: " + read);
	}

	@Test
	void aLineOfAnotherProgramIsLeftToJson() throws StudyProblem {
		PassageLine lines = new PassageLine(DOCUMENT, Positions.equal(100));
		assertNull(read(lines, "{}".getBytes(StandardCharsets.UTF_8), new Random(0)));
		assertNull(read(lines, new byte[0], new Random(0)));
		assertNull(read(lines, "{ \"id\": 1 }".getBytes(StandardCharsets.UTF_8), new Random(0)));
	}

	/** Reads a line that lies among other bytes, which look as if they belonged to it. */
	private static @Nullable Passage read(PassageLine lines, byte[] line, Random random) throws StudyProblem {
		byte[] around = line.length == 0 ? new byte[] { '"' } : line;
		int from = random.nextInt(around.length);
		int more = random.nextInt(around.length);
		byte[] bytes = new byte[from + line.length + more];
		System.arraycopy(around, around.length - from, bytes, 0, from);
		System.arraycopy(line, 0, bytes, from, line.length);
		System.arraycopy(around, 0, bytes, from + line.length, more);
		return lines.read(bytes, from, from + line.length);
	}

	private static Passage asJson(byte[] line) throws StudyProblem, IOException {
		try (JsonReader json = new JsonReader(new StringReader(decoded(line)))) {
			Passage passage = PassageJson.read(json, DOCUMENT, TEXT.positions()).passage();
			if (json.peek() != JsonToken.END_DOCUMENT) {
				throw new IOException("more than one object");
			}
			return passage;
		}
	}

	private static String decoded(byte[] line) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
	}

	private static byte[] damaged(byte[] line, Random random) {
		byte[] damaged = line.clone();
		int at = random.nextInt(line.length);
		switch (random.nextInt(5)) {
		case 0 -> damaged[at] = (byte) random.nextInt(256);
		case 1 -> damaged[at] = (byte) "0123456789abcdefABCDEF\"\\{}[],:-nulltrue \u0001".charAt(random.nextInt(40));
		case 2 -> {
			return Arrays.copyOf(line, at);
		}
		case 3 -> {
			damaged = Arrays.copyOf(line, line.length + 1);
			System.arraycopy(line, at, damaged, at + 1, line.length - at); // a byte twice
		}
		default -> {
			System.arraycopy(line, at + 1, damaged, at, line.length - at - 1);
			damaged = Arrays.copyOf(damaged, line.length - 1); // one gone
		}
		}
		return damaged;
	}

	private static byte[] line(Passage passage) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PassageJson.line(new PassageText(), passage, TEXT).writeTo(out);
		return out.toByteArray();
	}

	private static Passage passage(Random random) {
		Positions positions = TEXT.positions();
		int start = random.nextInt(positions.codePointLength());
		int end = start + random.nextInt(positions.codePointLength() - start + 1);
		List<Coding> codings = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			codings.add(new Coding(id(random), id(random), random.nextInt(20), id(random), time(random)));
		}
		List<UUID> memos = new ArrayList<>();
		for (int i = random.nextInt(3); i > 0; i--) {
			memos.add(id(random));
		}
		return new Passage(id(random), DOCUMENT, positions.toUtf16(start), positions.toUtf16(end), id(random), time(random), codings, memos);
	}

	private static UUID id(Random random) {
		return new UUID(random.nextLong(), random.nextLong());
	}

	private static @Nullable Instant time(Random random) {
		return switch (random.nextInt(4)) {
		case 0 -> null;
		case 1 -> Instant.parse("2026-01-02T03:04:05Z");
		default -> Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
		};
	}
}

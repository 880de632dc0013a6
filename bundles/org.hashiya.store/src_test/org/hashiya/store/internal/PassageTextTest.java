// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Unplaced;
import org.junit.jupiter.api.Test;

class PassageTextTest {

	private static final String LETTERS = "aب😀\"\\/<>&='\n\r\t\b\f\u0000\u001F\u007F\u2028\u2029\u202E\uD800\uDC00 ";

	@Test
	void itIsToTheByteWhatAJsonWriterMakes() throws IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("passage text: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		PassageText line = new PassageText();
		for (int round = 0; round < 2000; round++) {
			UUID coder = new UUID(random.nextLong(), random.nextLong());
			List<Coding> codings = new ArrayList<>();
			for (int i = random.nextInt(4); i > 0; i--) {
				codings.add(new Coding(new UUID(random.nextLong(), random.nextLong()), coder, random.nextInt(3), coder, time(random)));
			}
			List<UUID> memos = random.nextBoolean() ? List.of() : List.of(coder, new UUID(0, 1));
			Unplaced unplaced = new Unplaced(text(random), text(random), text(random));
			Passage passage = new Passage(coder, coder, 3, 3, coder, time(random), codings, memos, unplaced);
			StringWriter expected = new StringWriter();
			JsonWriter json = JsonLines.writer(expected);
			json.beginObject().name("id").value(passage.id().toString()).name("start").value(-3).name("unplaced").value(true).name("quote").value(unplaced.quote()).name("before").value(unplaced.before())
					.name("after").value(unplaced.after()).name("coder").value(coder.toString()).name("created").value(string(passage.created())).name("codings").beginArray();
			for (Coding coding : codings) {
				json.beginObject().name("id").value(coding.id().toString()).name("code").value(coding.code().toString()).name("definition").value(coding.definitionVersion()).name("coder")
						.value(coding.coder().toString()).name("created").value(string(coding.created())).endObject();
			}
			json.endArray().name("memos").beginArray();
			for (UUID memo : memos) {
				json.value(memo.toString());
			}
			json.endArray().endObject().flush();
			PassageText made = line.begin(passage.id()).with("start", -3).words(unplaced).content(passage);
			String inUtf8 = new String(expected.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8); // half a character has no bytes of its own
			assertEquals(inUtf8, made.toString(), "seed " + seed + " round " + round);
			ByteArrayOutputStream written = new ByteArrayOutputStream();
			made.writeTo(written);
			assertEquals(inUtf8, written.toString(StandardCharsets.UTF_8), "seed " + seed + " round " + round);
		}
	}

	private static @Nullable String string(@Nullable Instant time) {
		return time == null ? null : time.toString();
	}

	private static @Nullable Instant time(Random random) {
		return switch (random.nextInt(6)) {
		case 0 -> null;
		case 1 -> Instant.ofEpochSecond(random.nextLong(300_000_000_000L) - 50_000_000_000L);
		case 2 -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
		case 3 -> Instant.parse("2024-02-29T23:59:59Z");
		default -> Instant.ofEpochSecond(random.nextLong(253_402_300_800L));
		};
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(random.nextInt(20) == 0 ? 800 : 9); i > 0; i--) {
			text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return text.toString();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

import com.google.gson.JsonArray;

import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.Stamp;
import org.junit.jupiter.api.RepeatedTest;

/** Several people define one code without knowing of each other; whoever meets whom first, all come to the same. */
class VersionMergeTest {

	private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

	private final Random random;
	private int written;

	VersionMergeTest() {
		long seed = System.nanoTime();
		System.out.println("seed " + seed);
		random = new Random(seed);
	}

	/** Writes up to three versions, by a clock that may be set back meanwhile. */
	private Code define(Code code, long writer) {
		Code now = code;
		for (int n = random.nextInt(4); n > 0; n--) {
			now = now.withDefinition("text " + written++, "", "", new Stamp(NOW.plusMillis(writer == 0 ? 0 : 1000 + random.nextInt(100_000)), new UUID(0, writer)));
		}
		return now;
	}

	private static JsonArray json(Code code) {
		return ElementWriter.json(code).getAsJsonArray(VersionMerge.KEY);
	}

	private static List<Long> numbers(JsonArray versions) {
		return versions.asList().stream().map(version -> version.getAsJsonObject().get("version").getAsLong()).toList();
	}

	@RepeatedTest(100)
	void allComeToTheSameInAnyOrder() {
		Code base = define(Code.create(new UUID(0, 0), null, "code", new Colour(0), "", Stamp.UNKNOWN), 0);
		List<Code> writers = new ArrayList<>();
		TreeSet<Long> all = new TreeSet<>();
		for (int writer = 1; writer <= 4; writer++) {
			Code defined = define(base, writer);
			writers.add(defined);
			defined.definitions().stream().map(Definition::version).forEach(all::add);
		}
		for (int order = 0; order < 4; order++) {
			Collections.shuffle(writers, random);
			JsonArray merged = json(writers.getFirst());
			for (Code writer : writers.subList(1, writers.size())) {
				merged = Objects.requireNonNull(new VersionMerge(json(base), merged, json(writer)).merged());
			}
			assertEquals(List.copyOf(all), numbers(merged), "none is lost, and their order is the same");
			for (Code writer : writers) {
				List<Long> own = writer.definitions().stream().map(Definition::version).toList();
				List<Long> kept = new ArrayList<>(numbers(merged));
				kept.retainAll(own);
				assertEquals(own, kept, "who wrote them has them in their order");
				assertTrue(numbers(merged).getLast() >= own.getLast(), "none that its writer replaced is in force");
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** Each version of a definition has a number that no other has, also where two people who do not know of each other write one. */
class DefinitionTest {

	private static final UUID AMAL = new UUID(1, 1);
	private static final UUID KARIM = new UUID(1, 2);
	private static final Instant NOW = Instant.parse("2026-11-30T10:00:00.123Z");
	/** Beyond it R and JavaScript round. */
	private static final long EXACT = 1L << 53;

	private final Code code = Code.create(new UUID(0, 1), null, "عامل روسيا", new Colour(0), "أول", new Stamp(NOW.minusSeconds(9), AMAL));

	private static Code define(Code code, String text, @Nullable Instant at, UUID by) {
		return code.withDefinition(text, "", "", new Stamp(at, by));
	}

	private static long version(Code code) {
		return code.definition().version();
	}

	@Test
	void theFirstIsOneAndPeopleCountOn() {
		Code third = define(define(code, "ثان", NOW, AMAL), "ثالث", NOW.plusSeconds(1), KARIM);
		assertEquals(1, version(code));
		assertEquals(List.of(1, 2, 3), third.definitions().stream().map(each -> third.place(each.version())).toList());
		assertEquals(0, third.place(2), "the number of no version");
	}

	@Test
	void whoDoNotKnowOfEachOtherGiveDifferentNumbers() {
		assertNotEquals(version(define(code, "one", NOW, AMAL)), version(define(code, "other", NOW, AMAL)), "what is said");
		assertNotEquals(version(define(code, "one", NOW, AMAL)), version(define(code, "one", NOW, KARIM)), "who says it");
		assertNotEquals(version(define(code, "one", NOW, AMAL)), version(define(code, "one", NOW.plusMillis(1), AMAL)), "when");
		assertNotEquals(version(define(code, "one", null, AMAL)), version(define(code, "other", null, KARIM)), "where nobody knows when");
		assertEquals(define(code, "one", NOW, AMAL), define(code, "one", NOW, AMAL), "the same act has the same outcome, which undo and redo rely on");
		assertTrue(version(define(code, "one", NOW, AMAL)) < version(define(code, "other", NOW.plusMillis(2), KARIM)), "the later one is the greater one");
	}

	@Test
	void numbersRiseWhateverTheClocksSay() {
		long seed = System.nanoTime();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		Code now = code;
		for (int n = 0; n < 200; n++) {
			@Nullable Instant at = switch (random.nextInt(6)) {
			case 0 -> null;
			case 1 -> Instant.MAX;
			case 2 -> Instant.MIN;
			case 3 -> Instant.EPOCH;
			default -> NOW.plusSeconds(random.nextInt(2_000_000_000) - 1_000_000_000);
			};
			Code next = define(now, "text " + n, at, random.nextBoolean() ? AMAL : KARIM);
			assertTrue(version(now) < version(next), version(now) + " " + version(next));
			assertTrue(version(next) < EXACT, String.valueOf(version(next)));
			now = next;
		}
	}

	@Test
	void aNumberBeyondAllTimesIsNotCountedOn() {
		Code hostile = new Code(code.id(), null, "x", new Colour(0), true, List.of(new Definition(Long.MAX_VALUE, "", "", "", Stamp.UNKNOWN)), List.of(), 0, Stamp.UNKNOWN, Stamp.UNKNOWN);
		Code next = define(hostile, "defined", NOW, AMAL);
		assertTrue(version(next) > 0 && version(next) < EXACT, String.valueOf(version(next)));
		assertEquals(List.of(1, 2), next.definitions().stream().map(each -> next.place(each.version())).toList());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.sample.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

import org.hashiya.model.Author;

/** Ids and times that are the same each time: the sample is the same study wherever it is made. */
final class Clockwork {

	private static final Duration STEP = Duration.ofSeconds(97);

	/** Its algorithm is part of its contract, so that every Java makes the same ids. */
	private final Random random = new Random(0x0C0DE5L);
	private Instant now = Instant.parse("2025-12-01T09:00:00Z");

	/** An id of the form of a random one (RFC 9562, version 4). */
	UUID id() {
		long high = random.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
		long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
		return new UUID(high, low);
	}

	/** A coder a little later than the last time. */
	Author author(UUID coder) {
		now = now.plus(STEP);
		return new Author(coder, now, this::id);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who does an act, when, and where the ids of new elements come from.
 *
 * @param coder the coder's id
 * @param now   the time; kept to the millisecond
 * @param ids   new ids; {@code UUID::randomUUID} but for tests and the sample
 */
public record Author(UUID coder, Instant now, Supplier<UUID> ids) {

	public Author {
		now = now.truncatedTo(ChronoUnit.MILLIS);
	}

	/** This coder, now, with random ids. */
	public static Author now(UUID coder) {
		return new Author(coder, Instant.now(), UUID::randomUUID);
	}

	public UUID newId() {
		return ids.get();
	}

	public Stamp stamp() {
		return new Stamp(now, coder);
	}
}

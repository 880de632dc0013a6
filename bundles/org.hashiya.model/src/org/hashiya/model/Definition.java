// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One version of what a code means. Codings name the version that was in force.
 *
 * @param version   by which codings know it, rising from version to version: 1 for the first, afterwards what {@link #after} gives. Not meant to be read by people: see {@link Code#place}
 * @param text      the definition
 * @param inclusion when to apply the code; may be empty
 * @param exclusion when not to; may be empty
 * @param since     when it came into force and who wrote it
 */
public record Definition(long version, String text, String inclusion, String exclusion, Stamp since) {

	/** How many numbers there are for one millisecond. */
	private static final int CHANCES = 1000;
	/** No clock is right that says more; until then numbers stay below 2⁵³, which is what R and JavaScript can read. */
	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	/**
	 * A version that follows others. Copies of a study that do not know of each other give different numbers, and the number of who knows a version is greater than its own (a hybrid logical clock:
	 * S. Kulkarni and others, Logical Physical Clocks, 2014): it is the time in microseconds since 1970, of which the last three digits come from what is said and by whom, or the next after
	 * those that are known where that is greater or the time is not known.
	 *
	 * @param earlier all versions of the code, the one in force last
	 */
	static Definition after(List<Definition> earlier, String text, String inclusion, String exclusion, Stamp since) {
		long latest = LATEST.toEpochMilli() * CHANCES;
		long last = earlier.getLast().version();
		long moment = moment(since.at());
		long[] number = { (last < latest ? Math.max(last + 1, moment) : moment) + Math.floorMod(Objects.hash(text, inclusion, exclusion, since.at(), since.by()), CHANCES) };
		while (earlier.stream().anyMatch(one -> one.version() == number[0])) { // only where a file from outside has numbers beyond all times
			number[0]++;
		}
		return new Definition(number[0], text, inclusion, exclusion, since);
	}

	private static long moment(@Nullable Instant at) {
		return at == null || at.isBefore(Instant.EPOCH) || at.isAfter(LATEST) ? 0 : at.toEpochMilli() * CHANCES;
	}
}

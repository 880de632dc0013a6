// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ElementKind;

/**
 * Something that two people did to one thing, neither knowing of the other, and that could not be had both. One of the two stands; which one is to stand is for a person to say, by
 * {@link OpenStudy#settle}. It is worked out from the journals: it is the same in all copies, and is there until somebody has settled it or changed the same thing again.
 *
 * @param id       tells it from all others, in all copies
 * @param about    what kind of thing
 * @param element  its id; with SAME_NAME that of the code that was made first
 * @param title    what a person knows it by: its name, a code's path, the words of a passage
 * @param document the document that a passage lies in, else null
 * @param key      with VALUES what of it, by its name in the files: {@code name}, {@code start} for the place of a passage; with SAME_NAME the id of the other code
 * @param stands   what is there now
 * @param other    what was set aside
 */
public record Conflict(String id, Kind kind, ElementKind about, UUID element, String title, @Nullable UUID document, String key, Side stands, Side other) {

	/** What met. */
	public enum Kind {
		/** Two values of one key. */
		VALUES,
		/** One has changed it and the other has removed it: it stays. */
		REMOVED,
		/** Two codes of one name below one parent. The values are their numbers of sub-codes. */
		SAME_NAME
	}

	/**
	 * What one of the two did.
	 *
	 * @param value as it stands in the files without quotation marks; empty with REMOVED for who removed it
	 * @param coder who, by id; null where nobody knows
	 * @param at    when; null where nobody knows
	 */
	public record Side(String value, @Nullable UUID coder, @Nullable Instant at) {
	}
}

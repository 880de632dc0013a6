// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * When something was done and by whom.
 *
 * @param at the time (UTC), or null where an import did not say
 * @param by the coder's id, or null where an import did not say
 */
public record Stamp(@Nullable Instant at, @Nullable UUID by) {

	/** Neither is known. */
	public static final Stamp UNKNOWN = new Stamp(null, null);
}

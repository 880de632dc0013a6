// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A named state of the study, such as "as in the paper".
 *
 * @param heads for each writer whose changes it holds, the hash of its last line in the journal
 */
public record Milestone(UUID id, String name, String description, Stamp created, SortedMap<String, String> heads) implements Element {

	public Milestone {
		heads = Collections.unmodifiableSortedMap(new TreeMap<>(heads));
	}
}

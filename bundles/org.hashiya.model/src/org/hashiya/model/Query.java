// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.List;
import java.util.UUID;

/**
 * A saved query for passages, in the query language.
 *
 * @param names what the names in its text meant when it was saved, so that it still finds the same when these have other names; a name without an entry is looked up as it is written
 */
public record Query(UUID id, String name, String text, List<Meant> names, Stamp created) implements Element {

	/**
	 * What a name in a query means.
	 *
	 * @param written as it stands in the text, without quotes
	 * @param kind    of what it means
	 * @param id      of what it means, which need not be there any more
	 */
	public record Meant(String written, ElementKind kind, UUID id) {
	}

	public Query {
		names = List.copyOf(names);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

/**
 * A named relation between two elements (REFI-QDA: Link), such as code "causes" code.
 *
 * @param description free text
 */
public record Relation(UUID id, String name, Kind direction, Colour colour, Target origin, Target target, String description) implements Element {

	/** How the relation points; the names are REFI-QDA's. */
	public enum Kind {
		ASSOCIATIVE, ONE_WAY, BIDIRECTIONAL
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a memo or relation refers to.
 *
 * @param document for a passage or a coding, the document that holds it; else null
 */
public record Target(ElementKind kind, UUID id, @Nullable UUID document) {

	/** A target that lies in no document. */
	public Target(ElementKind kind, UUID id) {
		this(kind, id, null);
	}
}

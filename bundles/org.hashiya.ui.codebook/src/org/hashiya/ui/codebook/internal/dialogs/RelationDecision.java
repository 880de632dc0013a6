// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import org.hashiya.model.Code;
import org.hashiya.model.Relation;

/** What a person decides about a relation of two codes. */
public interface RelationDecision {

	/** Relates the codes so, or changes the relation. */
	void put(Code origin, Code target, String name, Relation.Kind direction, String description);

	/** Deletes the relation. */
	void delete();
}

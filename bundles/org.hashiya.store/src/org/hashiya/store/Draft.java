// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hashiya.text.TextEdit;

/**
 * Corrections of a document's text that nobody has applied yet. A draft is this copy's own: it does not travel, is no act, and is in no history.
 *
 * @param document the document's id
 * @param textHash the hash of the text that the edits belong to
 * @param saved    when it was kept
 * @param edits    what was done to that text, in this order; positions are UTF-16 units
 */
public record Draft(UUID document, String textHash, Instant saved, List<TextEdit> edits) {

	public Draft {
		edits = List.copyOf(edits);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A line of the comparison, worded: a code or a document, with the documents or codes whose codings changed below it.
 *
 * @param document the id of the document that it is, or null where it is a code
 * @param name     of the document, or path of the code
 * @param became   what became of it; may be empty
 * @param then     codings then; empty where it was not there, or where it is not told
 * @param now      codings now; likewise
 * @param added    codings added
 * @param removed  codings removed
 */
record ChangeRow(@Nullable UUID document, String name, String became, String then, String now, String added, String removed, List<ChangeRow> below) {

	ChangeRow {
		below = List.copyOf(below);
	}

	/** The text of a cell. */
	String cell(int column) {
		return switch (column) {
		case 0 -> name;
		case 1 -> became;
		case 2 -> then;
		case 3 -> now;
		case 4 -> added;
		default -> removed;
		};
	}
}

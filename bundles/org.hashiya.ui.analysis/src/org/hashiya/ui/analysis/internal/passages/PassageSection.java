// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.model.Colour;

/**
 * The rows of one group.
 *
 * @param key       what tells it from the others of the list, also when the list is made again
 * @param name      what stands in its heading; empty where it has none
 * @param detail    what is said of it below, in one line; may be empty
 * @param colour    of the code or coder, or null
 * @param documents in how many documents the passages are
 */
record PassageSection(Key key, String name, String detail, @Nullable Colour colour, List<PassageRow> rows, int documents) {

	/**
	 * By what rows are together, and which of these.
	 *
	 * @param id null for those that belong to none
	 */
	record Key(PassageGrouping by, @Nullable UUID id) {
	}

	private static final Key ALL = new Key(PassageGrouping.NONE, null);

	PassageSection {
		rows = List.copyOf(rows);
	}

	/** Rows that are in no groups. */
	static PassageSection without(List<PassageRow> rows) {
		return new PassageSection(ALL, "", "", null, rows, 0); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean hasHeading() {
		return key.by() != PassageGrouping.NONE;
	}
}

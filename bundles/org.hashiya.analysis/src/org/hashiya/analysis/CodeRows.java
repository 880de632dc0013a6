// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;

/** The codes in tree order, each with the row of the code above: a row's number is the code's place in the codebook. */
final class CodeRows {

	private final List<FrequencyTable.Row> rows;
	private final int[] parents;

	CodeRows(Codebook codebook) {
		List<Code> codes = codebook.list();
		rows = new ArrayList<>(codes.size());
		parents = new int[codes.size()];
		for (Code code : codes) {
			int row = rows.size();
			UUID above = code.parent();
			int parent = above == null ? -1 : codebook.place(above);
			parents[row] = parent < row ? parent : -1; // in tree order the code above comes before; in a damaged codebook it may not
			rows.add(new FrequencyTable.Row(code, parents[row] < 0 ? 0 : rows.get(parents[row]).depth() + 1));
		}
	}

	List<FrequencyTable.Row> rows() {
		return rows;
	}

	/** The row of the code above, or -1. */
	int parent(int row) {
		return parents[row];
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;

/**
 * The codes in tree order with their numbers, so that counting works on arrays: from an id to the number of its row by a table with open addressing (a million look-ups
 * are what counting is made of), and from a row to the row of the code above.
 */
final class CodeRows {

	private final List<FrequencyTable.Row> rows = new ArrayList<>();
	private final int[] parents;
	private final long[] keys;
	private final int[] values;
	private final int mask;

	CodeRows(Codebook codebook) {
		List<Code> codes = codebook.list();
		int capacity = Integer.highestOneBit(Math.max(4, codes.size())) * 4;
		mask = capacity - 1;
		keys = new long[capacity * 2];
		values = new int[capacity]; // a row's number plus one; 0 is free
		parents = new int[codes.size()];
		for (Code code : codes) {
			int row = rows.size();
			UUID above = code.parent();
			parents[row] = above == null ? -1 : row(above); // tree order: it has its number already
			rows.add(new FrequencyTable.Row(code, parents[row] < 0 ? 0 : rows.get(parents[row]).depth() + 1));
			put(code.id(), row);
		}
	}

	List<FrequencyTable.Row> rows() {
		return rows;
	}

	/** The row of the code above, or -1. */
	int parent(int row) {
		return parents[row];
	}

	/** The row of the code with this id, or -1. */
	int row(UUID id) {
		long high = id.getMostSignificantBits();
		long low = id.getLeastSignificantBits();
		for (int slot = slot(high, low); values[slot] != 0; slot = slot + 1 & mask) {
			if (keys[slot * 2] == high && keys[slot * 2 + 1] == low) {
				return values[slot] - 1;
			}
		}
		return -1;
	}

	private void put(UUID id, int row) {
		int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
		while (values[slot] != 0) {
			slot = slot + 1 & mask;
		}
		keys[slot * 2] = id.getMostSignificantBits();
		keys[slot * 2 + 1] = id.getLeastSignificantBits();
		values[slot] = row + 1;
	}

	private int slot(long high, long low) {
		long mixed = (high ^ low) * 0x9E3779B97F4A7C15L; // Fibonacci hashing: ids from a script may differ in few bits only
		return (int) (mixed >>> 32) & mask;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.List;
import java.util.UUID;

/** From the id of a code to its place in tree order, by a table with open addressing: counting asks a million times. */
final class CodePlaces {

	private final List<Code> codes;
	private final long[] keys;
	private final int[] values;
	private final int mask;

	/** @param codes in tree order */
	CodePlaces(List<Code> codes) {
		this.codes = List.copyOf(codes);
		int capacity = Integer.highestOneBit(Math.max(4, codes.size())) * 4;
		mask = capacity - 1;
		keys = new long[capacity * 2];
		values = new int[capacity]; // a place plus one; 0 is free
		for (int place = 0; place < codes.size(); place++) {
			put(codes.get(place).id(), place);
		}
	}

	List<Code> codes() {
		return codes;
	}

	int place(UUID id) {
		long high = id.getMostSignificantBits();
		long low = id.getLeastSignificantBits();
		for (int slot = slot(high, low); values[slot] != 0; slot = slot + 1 & mask) {
			if (keys[slot * 2] == high && keys[slot * 2 + 1] == low) {
				return values[slot] - 1;
			}
		}
		return -1;
	}

	private void put(UUID id, int place) {
		int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
		while (values[slot] != 0) {
			slot = slot + 1 & mask;
		}
		keys[slot * 2] = id.getMostSignificantBits();
		keys[slot * 2 + 1] = id.getLeastSignificantBits();
		values[slot] = place + 1;
	}

	private int slot(long high, long low) {
		long mixed = (high ^ low) * 0x9E3779B97F4A7C15L; // Fibonacci hashing: ids from a script may differ in few bits only
		return (int) (mixed >>> 32) & mask;
	}
}

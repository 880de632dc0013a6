// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.UUID;

/** A set of ids for millions of them: two numbers each in a table with open addressing, no objects. */
public final class IdSet {

	private long[] table = new long[1 << 11];
	private int size;
	private boolean holdsZero;

	/** Adds an id; answers whether it is new. */
	public boolean add(UUID id) {
		long high = id.getMostSignificantBits();
		long low = id.getLeastSignificantBits();
		if (high == 0 && low == 0) { // marks a free place in the table
			boolean isNew = !holdsZero;
			holdsZero = true;
			return isNew;
		}
		if (size > table.length / 4) { // half of the places are taken
			grow();
		}
		boolean isNew = put(table, high, low);
		size += isNew ? 1 : 0;
		return isNew;
	}

	private void grow() {
		long[] larger = new long[table.length * 2];
		for (int i = 0; i < table.length; i += 2) {
			if (table[i] != 0 || table[i + 1] != 0) {
				put(larger, table[i], table[i + 1]);
			}
		}
		table = larger;
	}

	private static boolean put(long[] table, long high, long low) {
		int places = table.length / 2 - 1;
		int at = (int) ((high ^ low) * 0x9E3779B97F4A7C15L >>> 32) & places;
		while (table[at * 2] != 0 || table[at * 2 + 1] != 0) {
			if (table[at * 2] == high && table[at * 2 + 1] == low) {
				return false;
			}
			at = at + 1 & places;
		}
		table[at * 2] = high;
		table[at * 2 + 1] = low;
		return true;
	}
}

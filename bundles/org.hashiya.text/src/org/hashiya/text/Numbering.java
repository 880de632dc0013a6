// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;

/**
 * Gives equal keys equal numbers, from 0 upwards in the order in which they come. Keys are hashes of 64 bits; that two different words share one is no more than
 * a pair compared in vain, as what is taken for equal is compared again.
 */
final class Numbering {

	private static final long NONE = 0;

	private long[] keys = new long[64];
	private int[] numbers = new int[64];
	private int count;

	/** The number of a key; a new one where it is new. */
	int of(long hash) {
		long key = hash == NONE ? 1 : hash;
		int slot = slot(key);
		if (keys[slot] == NONE) {
			if (count * 2 >= keys.length) {
				grow();
				slot = slot(key);
			}
			keys[slot] = key;
			numbers[slot] = count++;
		}
		return numbers[slot];
	}

	/** The number of a key, or -1. */
	int find(long hash) {
		int slot = slot(hash == NONE ? 1 : hash);
		return keys[slot] == NONE ? -1 : numbers[slot];
	}

	/** How many numbers were given. */
	int count() {
		return count;
	}

	private int slot(long key) {
		int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
		while (keys[slot] != NONE && keys[slot] != key) {
			slot = slot + 1 & keys.length - 1;
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldNumbers = numbers;
		keys = new long[oldKeys.length * 2];
		numbers = new int[keys.length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != NONE) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				numbers[slot] = oldNumbers[i];
			}
		}
	}

	/** The hash of a stretch of characters (FNV-1a over its units). */
	static long hash(CharSequence text, int from, int to) {
		long hash = 0xCBF29CE484222325L;
		for (int at = from; at < to; at++) {
			hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
		}
		return hash;
	}

	/** For each number the places where it stands in a row, in order: those of {@code n} are from {@code starts[n]} to {@code starts[n + 1]} of {@code places}. */
	static void invert(int[] row, int length, int[] starts, int[] places) {
		Arrays.fill(starts, 0);
		for (int i = 0; i < length; i++) {
			starts[row[i] + 1]++;
		}
		for (int n = 1; n < starts.length; n++) {
			starts[n] += starts[n - 1];
		}
		int[] next = starts.clone();
		for (int i = 0; i < length; i++) {
			places[next[row[i]]++] = i;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Brackets column by column: a document that is opened has ten thousands of them, of which some dozens are looked at. An object is made of one when it is asked for. As a list it can only be read; what it
 * holds grows by {@code put}, until it is given away.
 */
final class BracketColumns extends AbstractList<Bracket> implements RandomAccess {

	private int size;
	private int[] starts;
	private int[] ends;
	private int[] lanes;
	private boolean[] memos;
	private @Nullable UUID[] codes;

	/** With room for so many. */
	BracketColumns(int room) {
		starts = new int[room];
		ends = new int[room];
		lanes = new int[room];
		memos = new boolean[room];
		codes = new @Nullable UUID[room];
	}

	/** Puts one behind the others. */
	void put(int start, int end, @Nullable UUID code, boolean memo, int lane) {
		if (size == starts.length) {
			makeRoom(size + (size >> 1) + 8);
		}
		starts[size] = start;
		ends[size] = end;
		codes[size] = code;
		memos[size] = memo;
		lanes[size++] = lane;
	}

	/** Puts some of others behind these. */
	void put(BracketColumns others, int from, int to) {
		int count = to - from;
		if (size + count > starts.length) {
			makeRoom(size + count);
		}
		System.arraycopy(others.starts, from, starts, size, count);
		System.arraycopy(others.ends, from, ends, size, count);
		System.arraycopy(others.codes, from, codes, size, count);
		System.arraycopy(others.memos, from, memos, size, count);
		System.arraycopy(others.lanes, from, lanes, size, count);
		size += count;
	}

	private void makeRoom(int room) {
		starts = Arrays.copyOf(starts, room);
		ends = Arrays.copyOf(ends, room);
		codes = Arrays.copyOf(codes, room);
		memos = Arrays.copyOf(memos, room);
		lanes = Arrays.copyOf(lanes, room);
	}

	int start(int index) {
		return starts[index];
	}

	int end(int index) {
		return ends[index];
	}

	int lane(int index) {
		return lanes[index];
	}

	@Override
	public Bracket get(int index) {
		Objects.checkIndex(index, size);
		return new Bracket(starts[index], ends[index], codes[index], memos[index], lanes[index]);
	}

	@Override
	public int size() {
		return size;
	}
}

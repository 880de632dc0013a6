// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;

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
	/** What each is marked as, or the passage whose only coding says it: passages are looked at no sooner than they are seen. */
	private @Nullable Object[] marks;
	private final Function<Coding, UUID> mark;

	/**
	 * With room for so many.
	 *
	 * @param mark what a coding is marked as
	 */
	BracketColumns(int room, Function<Coding, UUID> mark) {
		this.mark = mark;
		starts = new int[room];
		ends = new int[room];
		lanes = new int[room];
		memos = new boolean[room];
		marks = new @Nullable Object[room];
	}

	Function<Coding, UUID> mark() {
		return mark;
	}

	/** Puts one behind the others. */
	void put(int start, int end, @Nullable UUID code, boolean memo, int lane) {
		add(code, start, end, memo, lane);
	}

	/** Puts that of a passage with one coding and no memo behind the others. */
	void put(Passage passage, int start, int end, int lane) {
		add(passage, start, end, false, lane);
	}

	private void add(@Nullable Object marked, int start, int end, boolean memo, int lane) {
		if (size == starts.length) {
			makeRoom(size + (size >> 1) + 8);
		}
		starts[size] = start;
		ends[size] = end;
		marks[size] = marked;
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
		System.arraycopy(others.marks, from, marks, size, count);
		System.arraycopy(others.memos, from, memos, size, count);
		System.arraycopy(others.lanes, from, lanes, size, count);
		size += count;
	}

	private void makeRoom(int room) {
		starts = Arrays.copyOf(starts, room);
		ends = Arrays.copyOf(ends, room);
		marks = Arrays.copyOf(marks, room);
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

	void lane(int index, int lane) {
		lanes[index] = lane;
	}

	/** Whether two have one character beside them in common; what is empty takes the place of one. */
	boolean meet(int one, int other) {
		return starts[one] < room(other) && starts[other] < room(one);
	}

	private int room(int index) {
		return Math.max(ends[index], starts[index] + 1);
	}

	@Override
	public Bracket get(int index) {
		Objects.checkIndex(index, size);
		Object marked = marks[index];
		UUID code = marked instanceof Passage passage ? mark.apply(passage.codings().getFirst()) : (UUID) marked;
		return new Bracket(starts[index], ends[index], code, memos[index], lanes[index]);
	}

	@Override
	public int size() {
		return size;
	}
}

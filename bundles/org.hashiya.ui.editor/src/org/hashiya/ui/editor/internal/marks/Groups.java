// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;

/** Goes through passages by their ranges, outer before inner. They come by start and then end, so that only those that begin together have to be turned round. */
final class Groups {

	private final Passages passages;
	private final List<Passage> list;
	/** Those that begin together, and of these the ones with one range. */
	private int together;
	private int end;
	private int from;
	private int to;

	/** @param first where to begin, the first of those that begin together */
	Groups(Passages passages, int first) {
		this.passages = passages;
		list = passages.list();
		together = first;
		end = first;
		from = first;
	}

	/** Goes on to the next range; false at the end. */
	boolean next() {
		if (from == together) {
			together = end;
			if (together == passages.size()) {
				return false;
			}
			int start = passages.start(together);
			while (end < passages.size() && passages.start(end) == start) {
				end++;
			}
			from = end;
		}
		to = from;
		from--;
		while (from > together && passages.end(from - 1) == passages.end(from)) {
			from--;
		}
		return true;
	}

	/** Where the range begins. */
	int start() {
		return passages.start(from);
	}

	/**
	 * Adds the brackets of the range.
	 *
	 * @param lane answers a lane for one that ends at a position
	 */
	void place(IntUnaryOperator lane, BracketColumns placed) {
		int rangeEnd = passages.end(from);
		if (to - from == 1 && passages.isSimple(from)) { // nearly always
			placed.put(list.get(from), start(), rangeEnd, lane.applyAsInt(rangeEnd));
			return;
		}
		boolean memo = false;
		for (int i = from; i < to; i++) {
			memo |= !list.get(i).memos().isEmpty();
		}
		for (UUID code : codes(placed.mark())) {
			placed.put(start(), rangeEnd, code, memo, lane.applyAsInt(rangeEnd));
		}
	}

	/** Each once; null alone where there are none. */
	private Iterable<@Nullable UUID> codes(Function<Coding, UUID> mark) {
		Set<UUID> codes = new LinkedHashSet<>();
		for (int i = from; i < to; i++) {
			for (Coding coding : list.get(i).codings()) {
				codes.add(mark.apply(coding));
			}
		}
		List<@Nullable UUID> all = new ArrayList<>(codes);
		if (all.isEmpty()) {
			all.add(null);
		}
		return all;
	}
}

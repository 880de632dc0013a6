// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;

/** Goes through passages by their ranges, outer before inner. They come by start and then end, so that only those that begin together have to be turned round. */
final class Groups {

	private final Passage[] passages;
	/** Those that begin together, and of these the ones with one range. */
	private int together;
	private int end;
	private int from;
	private int to;

	/**
	 * @param passages in text order
	 * @param first    where to begin, the first of those that begin together
	 */
	Groups(List<Passage> passages, int first) {
		this.passages = passages.toArray(Passage[]::new); // each is asked for several times
		together = first;
		end = first;
		from = first;
	}

	/** Goes on to the next range; false at the end. */
	boolean next() {
		if (from == together) {
			together = end;
			if (together == passages.length) {
				return false;
			}
			int start = passages[together].start();
			while (end < passages.length && passages[end].start() == start) {
				end++;
			}
			from = end;
		}
		to = from;
		from--;
		while (from > together && passages[from - 1].end() == passages[from].end()) {
			from--;
		}
		return true;
	}

	/** Where the range begins. */
	int start() {
		return passages[from].start();
	}

	/** Adds the brackets of the range, each in a lane that is free. */
	void place(OpenLanes open, Function<Coding, UUID> mark, BracketColumns placed) {
		int rangeEnd = passages[from].end();
		if (to - from == 1 && passages[from].codings().size() == 1) { // nearly always
			placed.put(start(), rangeEnd, mark.apply(passages[from].codings().getFirst()), !passages[from].memos().isEmpty(), open.take(rangeEnd));
			return;
		}
		boolean memo = false;
		for (int i = from; i < to; i++) {
			memo |= !passages[i].memos().isEmpty();
		}
		for (UUID code : codes(mark)) {
			placed.put(start(), rangeEnd, code, memo, open.take(rangeEnd));
		}
	}

	/** Each once; null alone where there are none. */
	private Iterable<@Nullable UUID> codes(Function<Coding, UUID> mark) {
		Set<UUID> codes = new LinkedHashSet<>();
		for (int i = from; i < to; i++) {
			for (Coding coding : passages[i].codings()) {
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

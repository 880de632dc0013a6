// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.text.Paragraphs;

/**
 * The brackets of a document in the order in which they begin, the longest first, each in a lane where it meets no other. Where lines will break is the browser's affair, so brackets that lie
 * less than a long line apart in one paragraph count as meeting: they may touch the same line. Greedy from the first start, O(n log n).
 */
final class BracketLanes {

	/** Longer than a line on paper or screen, in UTF-16 units. */
	private static final int LINE = 110;
	private static final Comparator<Passage> OUTER_FIRST = Comparator.comparingInt(Passage::start).thenComparing(Comparator.comparingInt(Passage::end).reversed())
			.thenComparing(Passage::id);

	private final List<TextBracket> brackets = new ArrayList<>();
	private int count;

	BracketLanes(Passages passages, Paragraphs paragraphs) {
		List<Passage> sorted = new ArrayList<>(passages.placed().list());
		sorted.removeIf(passage -> passage.length() == 0);
		sorted.sort(OUTER_FIRST);
		PriorityQueue<TextBracket> open = new PriorityQueue<>(Comparator.comparingInt(TextBracket::end));
		BitSet taken = new BitSet();
		for (int i = 0; i < sorted.size();) {
			int start = sorted.get(i).start();
			int end = sorted.get(i).end();
			Map<@Nullable UUID, Set<UUID>> codes = new LinkedHashMap<>();
			for (; i < sorted.size() && sorted.get(i).hasRange(start, end); i++) {
				collect(sorted.get(i), codes);
			}
			int lineStart = Math.max(paragraphs.start(paragraphs.indexAt(start)), start - LINE);
			for (TextBracket first = open.peek(); first != null && first.end() <= lineStart; first = open.peek()) {
				taken.clear(first.lane());
				open.remove();
			}
			for (Map.Entry<@Nullable UUID, Set<UUID>> code : codes.entrySet()) {
				int lane = taken.nextClearBit(0);
				taken.set(lane);
				count = Math.max(count, lane + 1);
				TextBracket bracket = new TextBracket(start, end, code.getKey(), code.getValue(), lane);
				open.add(bracket);
				brackets.add(bracket);
			}
		}
	}

	private static void collect(Passage passage, Map<@Nullable UUID, Set<UUID>> codes) {
		if (passage.codings().isEmpty()) {
			codes.computeIfAbsent(null, none -> new LinkedHashSet<>()).add(passage.coder());
		}
		for (Coding coding : passage.codings()) {
			codes.computeIfAbsent(coding.code(), code -> new LinkedHashSet<>()).add(coding.coder());
		}
	}

	List<TextBracket> list() {
		return brackets;
	}

	/** How many lanes there are. */
	int count() {
		return count;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;

/**
 * Which lanes brackets had before a change. Gives each that was there its lane again, and each that is new the first lane that is free beside all of it: that of one that is gone, if it is, so that what gets another
 * code or another end does not jump either.
 */
final class KeptLanes {

	/** For a bracket that is to get one. */
	static final int NONE = -1;
	/** Where more are new, as after an import, all are placed anew. */
	private static final int MOST_NEW = 64;

	/** What makes a bracket the same as before. */
	private record Place(int start, int end, @Nullable UUID mark) {
	}

	private final Map<Place, Integer> lanes = new LinkedHashMap<>();

	private KeptLanes() {
		// filled later
	}

	KeptLanes(List<Bracket> before) {
		for (Bracket bracket : before) {
			lanes.put(new Place(bracket.start(), bracket.end(), bracket.code()), bracket.lane());
		}
	}

	/** The same for passages that are somewhere else now. */
	KeptLanes moved(Passages before, Passages after, Function<Coding, UUID> mark) {
		Map<UUID, Passage> now = new HashMap<>();
		after.list().forEach(passage -> now.put(passage.id(), passage));
		KeptLanes moved = new KeptLanes();
		for (Passage passage : before.list()) {
			Passage later = now.get(passage.id());
			if (later != null) {
				for (UUID each : marks(passage, mark)) {
					Integer lane = lanes.get(new Place(passage.start(), passage.end(), each));
					if (lane != null) {
						moved.lanes.putIfAbsent(new Place(later.start(), later.end(), each), lane);
					}
				}
			}
		}
		return moved;
	}

	/** Null alone where there is no coding. */
	private static Iterable<@Nullable UUID> marks(Passage passage, Function<Coding, UUID> mark) {
		List<@Nullable UUID> marks = new ArrayList<>();
		passage.codings().forEach(coding -> marks.add(mark.apply(coding)));
		if (marks.isEmpty()) {
			marks.add(null);
		}
		return marks;
	}

	/**
	 * Gives a lane to each bracket that has none.
	 *
	 * @param placed in the order of their starts
	 * @return false where so many are new that there is nothing to keep
	 */
	boolean give(BracketColumns placed) {
		List<Integer> fresh = new ArrayList<>();
		OpenLanes open = new OpenLanes();
		for (int i = 0; i < placed.size(); i++) {
			open.advance(placed.start(i));
			if (placed.lane(i) == NONE) {
				Bracket bracket = placed.get(i);
				Integer known = lanes.remove(new Place(bracket.start(), bracket.end(), bracket.code()));
				placed.lane(i, known == null ? NONE : known);
			}
			int lane = placed.lane(i);
			if (lane != NONE && open.isFree(lane)) {
				open.take(placed.end(i), lane);
			} else {
				placed.lane(i, NONE); // what was deleted between two may have brought them together
				fresh.add(i);
			}
		}
		if (fresh.size() > MOST_NEW) {
			return false;
		}
		fresh.forEach(index -> place(placed, index));
		return true;
	}

	private void place(BracketColumns placed, int index) {
		BitSet taken = new BitSet();
		for (int i = 0; i < placed.size(); i++) {
			if (placed.lane(i) != NONE && placed.meet(i, index)) {
				taken.set(placed.lane(i));
			}
		}
		placed.lane(index, left(placed.start(index), placed.end(index), taken));
	}

	/** The lane of the one that is gone and was nearest; the first free one where there is none. */
	private int left(int start, int end, BitSet taken) {
		Entry<Place, Integer> nearest = null;
		int least = Integer.MAX_VALUE;
		for (Entry<Place, Integer> each : lanes.entrySet()) {
			Place place = each.getKey();
			int distance = Math.abs(place.start - start) + Math.abs(place.end - end);
			if (distance < least && place.start < end && start < place.end && !taken.get(each.getValue())) {
				nearest = each;
				least = distance;
			}
		}
		if (nearest == null) {
			return taken.nextClearBit(0);
		}
		lanes.remove(nearest.getKey());
		return nearest.getValue();
	}
}

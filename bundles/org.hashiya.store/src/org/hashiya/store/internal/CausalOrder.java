// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Puts lines of several writers in an order in which each comes after those that its writer had seen, whatever the clocks said: a clock that was set back between two
 * sessions must not put an undo before its act. Of lines that did not know of each other the earlier comes first.
 */
final class CausalOrder {

	/** A line that waits for others. */
	private static final class Waiting {

		private final JournalReader.Found found;
		private final int place;
		private final List<Waiting> followers = new ArrayList<>();
		private int missing;
		private boolean done;

		Waiting(JournalReader.Found found, int place) {
			this.found = found;
			this.place = place;
		}

		void after(@org.eclipse.jdt.annotation.Nullable Waiting other) {
			if (other != null && other != this) {
				other.followers.add(this);
				missing++;
			}
		}
	}

	private static final Comparator<Waiting> EARLIER = Comparator.<Waiting, java.time.Instant> comparing(waiting -> waiting.found.line().time())
			.thenComparingInt(waiting -> waiting.place);

	private CausalOrder() {
	}

	/**
	 * Sorts lines; takes time in proportion to n log n.
	 *
	 * @param lines each writer's in their order, the writers one after the other
	 */
	static List<JournalReader.Found> sort(List<JournalReader.Found> lines) {
		Map<String, Waiting> byHash = new HashMap<>();
		List<Waiting> all = new ArrayList<>(lines.size());
		for (JournalReader.Found found : lines) {
			Waiting waiting = new Waiting(found, all.size());
			all.add(waiting);
			byHash.putIfAbsent(found.line().hash(), waiting);
		}
		Map<String, Waiting> last = new HashMap<>();
		for (Waiting waiting : all) {
			waiting.after(last.put(waiting.found.line().writer(), waiting));
			waiting.found.line().seen().values().forEach(hash -> waiting.after(byHash.get(hash)));
		}
		List<JournalReader.Found> sorted = new ArrayList<>(all.size());
		PriorityQueue<Waiting> ready = new PriorityQueue<>(EARLIER);
		all.stream().filter(waiting -> waiting.missing == 0).forEach(ready::add);
		int rest = 0;
		while (sorted.size() < all.size()) {
			Waiting next = ready.poll();
			if (next == null) {
				// lines that wait for each other: no writer wrote that, but somebody may have forged it
				while (all.get(rest).done) {
					rest++;
				}
				next = all.get(rest);
			}
			if (next.done) {
				continue;
			}
			next.done = true;
			sorted.add(next.found);
			for (Waiting follower : next.followers) {
				if (--follower.missing == 0 && !follower.done) {
					ready.add(follower);
				}
			}
		}
		return sorted;
	}
}

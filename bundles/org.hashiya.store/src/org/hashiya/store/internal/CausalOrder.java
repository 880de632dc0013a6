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
 * sessions must not put an undo before its act. Of lines that did not know of each other the earlier comes first. The order of two lines does not depend on which others there are, so that a line can be put
 * between those that are known.
 */
final class CausalOrder {

	/**
	 * A line with its moment.
	 *
	 * @param moment microseconds since 1970 when it was written, but always later than the lines that its writer had seen (L. Lamport, Time, Clocks, and the Ordering of Events, 1978)
	 */
	record Timed(JournalReader.Found found, long moment) {

		private static final Comparator<Timed> ORDER = Comparator.comparingLong(Timed::moment).thenComparing(timed -> timed.found.line().writer());

		boolean isAfter(Timed other) {
			return ORDER.compare(this, other) > 0;
		}

		JournalLine line() {
			return found.line();
		}
	}

	/** Seconds: what a forged line may say at most, so that sums stay numbers. */
	private static final long LATEST = 1L << 42;

	/** A line that waits for others. */
	private static final class Waiting {

		private final JournalReader.Found found;
		private final int place;
		private final List<Waiting> followers = new ArrayList<>();
		private int missing;
		private boolean done;
		private long moment;

		Waiting(JournalReader.Found found, int place) {
			this.found = found;
			this.place = place;
			moment = Math.clamp(found.line().time().getEpochSecond(), -LATEST, LATEST) * 1_000_000 + found.line().time().getNano() / 1_000;
		}

		void after(@org.eclipse.jdt.annotation.Nullable Waiting other) {
			if (other != null && other != this) {
				other.followers.add(this);
				missing++;
			}
		}
	}

	private static final Comparator<Waiting> EARLIER = Comparator.<Waiting> comparingLong(waiting -> waiting.moment).thenComparing(waiting -> waiting.found.line().writer())
			.thenComparingInt(waiting -> waiting.place);

	private CausalOrder() {
	}

	/** As {@link #timed}, without the moments. */
	static List<JournalReader.Found> sort(List<JournalReader.Found> lines) {
		return timed(lines).stream().map(Timed::found).toList();
	}

	/**
	 * Sorts lines; takes time in proportion to n log n. Lines that they know and that are not among them are taken for older.
	 *
	 * @param lines each writer's in their order
	 */
	static List<Timed> timed(List<JournalReader.Found> lines) {
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
		List<Timed> sorted = new ArrayList<>(all.size());
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
			sorted.add(new Timed(next.found, next.moment));
			for (Waiting follower : next.followers) {
				follower.moment = Math.max(follower.moment, next.moment + 1);
				if (--follower.missing == 0 && !follower.done) {
					ready.add(follower);
				}
			}
		}
		return sorted;
	}
}

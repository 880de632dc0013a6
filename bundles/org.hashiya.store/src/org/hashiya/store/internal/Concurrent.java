// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/** Which lines of the journals were written without knowing of each other. Looks at what lines say of other writers and at nothing else. */
final class Concurrent {

	/** What is known of one writer's lines. */
	private static final class Track {
		private final List<JournalReader.Found> lines = new ArrayList<>();
		/** For each other writer: from which of this writer's lines on how many of the other's were known. */
		private final Map<String, TreeMap<Integer, Integer>> knew = new HashMap<>();
		/** Up to which of another writer's lines those that this one did not know are marked. */
		private final Map<String, Integer> marked = new HashMap<>();
		private long sum;
	}

	private record Place(String writer, int number) {
	}

	private final Map<String, Track> tracks = new HashMap<>();
	private final Map<String, Place> byHash = new HashMap<>();
	private final Map<UUID, Place> byId = new HashMap<>();
	private final Set<UUID> contested = new HashSet<>();
	private long total;

	/** @param lines of all writers, each after those that its writer had seen */
	Concurrent(List<JournalReader.Found> lines) {
		lines.forEach(this::add);
	}

	private void add(JournalReader.Found found) {
		JournalLine line = found.line();
		Track track = tracks.computeIfAbsent(line.writer(), writer -> new Track());
		int number = track.lines.size();
		for (String hash : line.seen().values()) {
			Place place = byHash.get(hash);
			if (place != null && !place.writer.equals(line.writer())) {
				TreeMap<Integer, Integer> known = track.knew.computeIfAbsent(place.writer, writer -> new TreeMap<>());
				int before = known.isEmpty() ? 0 : known.lastEntry().getValue();
				if (place.number + 1 > before) {
					known.put(number, place.number + 1);
					track.sum += place.number + 1 - before;
				}
			}
		}
		if (track.sum + number < total) {
			mark(track, line);
		}
		track.lines.add(found);
		byHash.put(line.hash(), new Place(line.writer(), number));
		byId.put(line.id(), new Place(line.writer(), number));
		total++;
	}

	/** Marks a line and those of other writers that it does not know. */
	private void mark(Track track, JournalLine line) {
		for (Entry<String, Track> each : tracks.entrySet()) {
			Track other = each.getValue();
			if (other == track) {
				continue;
			}
			TreeMap<Integer, Integer> known = track.knew.get(each.getKey());
			int from = known == null || known.isEmpty() ? 0 : known.lastEntry().getValue();
			if (from < other.lines.size()) {
				contested.add(line.id());
				for (int i = Math.max(from, track.marked.getOrDefault(each.getKey(), 0)); i < other.lines.size(); i++) {
					contested.add(other.lines.get(i).line().id());
				}
				track.marked.put(each.getKey(), other.lines.size());
			}
		}
	}

	/** Whether there is any line that this one does not know and that does not know this one. */
	boolean isContested(JournalLine line) {
		return contested.contains(line.id());
	}

	/** Whether one of the lines was written by somebody who had the other. */
	boolean knows(JournalLine line, JournalLine other) {
		Place one = byId.get(line.id());
		Place two = byId.get(other.id());
		if (one == null || two == null) {
			return false;
		}
		if (one.writer.equals(two.writer)) {
			return one.number >= two.number;
		}
		Track track = tracks.get(one.writer);
		@Nullable TreeMap<Integer, Integer> known = track == null ? null : track.knew.get(two.writer);
		Entry<Integer, Integer> then = known == null ? null : known.floorEntry(one.number);
		return then != null && then.getValue() > two.number;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * The last lines that the study in memory holds, in their order, each with the study before it: where lines of others come in that belong between them, those after are done again. Studies share what is
 * the same in them; what each has of its own is counted, and the oldest are forgotten.
 */
final class Recent {

	/** So many lines at most. */
	private static final int LINES = 2000;
	/** So many places in lists of passages at most, counting those of each document that a line has changed. */
	private static final long PLACES = 4_000_000;
	/** As many letters of a line need the memory of one of these. */
	private static final int LETTERS = 4;
	/** As many of these need the memory of a passage that is another one, or none, afterwards. */
	private static final int PASSAGE = 64;

	/**
	 * A line that was done.
	 *
	 * @param isOurs   whether it was written here
	 * @param changes  what differs by it
	 * @param problems what was to be told of it
	 */
	record Done(JournalReader.Found found, boolean isOurs, Study before, ChangeSet changes, List<StudyProblem> problems) {
	}

	private final List<Done> done = new ArrayList<>();
	private final List<Long> weights = new ArrayList<>();
	private long weight;
	/** Of the lines that are held and not remembered the last one; null while nobody knows which that is. */
	private CausalOrder.@Nullable Timed floor;
	private boolean all;

	/** All, in their order. */
	List<Done> all() {
		return done;
	}

	/** Whether a line comes after all that are held and not remembered; false also where nobody knows. */
	boolean reachesBefore(CausalOrder.Timed line) {
		CausalOrder.Timed last = floor;
		return all || last != null && line.isAfter(last);
	}

	/** @param last of the lines that are held and not remembered the last one; null where all are remembered */
	void setFloor(CausalOrder.@Nullable Timed last) {
		floor = last;
		all = last == null;
	}

	/** Forgets all: what was before must not come back. */
	void forget() {
		cut(0);
		floor = null;
		all = false;
	}

	/** Remembers a line that comes after all others. */
	void add(Done line) {
		long own = weight(line);
		done.add(line);
		weights.add(own);
		weight += own;
		int oldest = 0;
		while (done.size() - oldest > LINES || weight > PLACES && oldest < done.size()) {
			weight -= weights.get(oldest++);
		}
		if (oldest > 0) {
			floor = null; // whoever needs it looks it up
			all = false;
			done.subList(0, oldest).clear();
			weights.subList(0, oldest).clear();
		}
	}

	private static long weight(Done line) {
		long weight = line.found().line().body().length() / LETTERS + (long) PASSAGE * line.changes().ids(ElementKind.PASSAGE).size();
		for (UUID id : line.changes().passages().keySet()) {
			Document document = line.before().documents().get(id);
			try {
				weight += document == null ? 0 : line.before().passages(document, Progress.NONE).size();
			} catch (StudyProblem e) {
				weight += PLACES / 10; // who asks for them is told
			}
		}
		return weight;
	}

	/** Forgets the last ones. */
	void cut(int from) {
		done.subList(from, done.size()).clear();
		weight -= weights.subList(from, weights.size()).stream().mapToLong(Long::longValue).sum();
		weights.subList(from, weights.size()).clear();
	}

	/**
	 * Remembers lines that come before all others.
	 *
	 * @return false where there are too many; then all are forgotten
	 */
	boolean addBefore(List<Done> older) {
		List<Done> newer = List.copyOf(done);
		cut(0);
		older.forEach(this::add);
		newer.forEach(this::add);
		boolean fits = done.size() == older.size() + newer.size();
		if (!fits) {
			forget();
		}
		return fits;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A range of a document with at least one coding or memo. It is identified by its id; several may share a range.
 *
 * @param document the id of the document
 * @param start    UTF-16 index of the first character
 * @param end      UTF-16 index after the last character
 * @param coder    the coder whose passage it is
 * @param created  when it was made, or null where an import did not say
 * @param codings  its codings, oldest first
 * @param memos    ids of memos on it
 * @param unplaced what is known of its words where it waits to be placed in a changed text, else null; while it waits it is empty and stands where its words are expected
 */
public record Passage(UUID id, UUID document, int start, int end, UUID coder, @Nullable Instant created, List<Coding> codings, List<UUID> memos, @Nullable Unplaced unplaced)
		implements Element {

	/** Text order: by start, then end, then id. */
	public static final Comparator<Passage> TEXT_ORDER = Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end).thenComparing(Passage::id);

	/** @throws IllegalArgumentException if it waits and is not empty */
	public Passage {
		if (unplaced != null && start != end) {
			throw new IllegalArgumentException(id + " waits at " + start + ".." + end);
		}
		codings = List.copyOf(codings);
		memos = List.copyOf(memos);
	}

	/** A passage that stands in its text. */
	public Passage(UUID id, UUID document, int start, int end, UUID coder, @Nullable Instant created, List<Coding> codings, List<UUID> memos) {
		this(id, document, start, end, coder, created, codings, memos, null);
	}

	public int length() {
		return end - start;
	}

	/** Whether it shares at least one character with the range; a passage without length overlaps where it lies inside. */
	public boolean overlaps(int from, int to) {
		return start < to && end > from || start == end && start >= from && start < to;
	}

	public boolean hasRange(int from, int to) {
		return start == from && end == to;
	}

	public boolean isCoded(UUID code) {
		return codings.stream().anyMatch(coding -> coding.code().equals(code));
	}

	/** Whether it stands or waits where another one does. */
	public boolean isWhere(Passage other) {
		return hasRange(other.start, other.end) && Objects.equals(unplaced, other.unplaced);
	}

	/** Where another one stands or waits. */
	public Passage at(Passage other) {
		return new Passage(id, document, other.start, other.end, coder, created, codings, memos, other.unplaced);
	}

	/** With a range where it stands for certain; it waits no more. */
	public Passage placed(int newStart, int newEnd) {
		return new Passage(id, document, newStart, newEnd, coder, created, codings, memos, null);
	}

	/** Waiting to be placed: empty, at the position where its words are expected. */
	public Passage waiting(int position, Unplaced words) {
		return new Passage(id, document, position, position, coder, created, codings, memos, words);
	}

	public Passage withCodings(List<Coding> newCodings) {
		return new Passage(id, document, start, end, coder, created, newCodings, memos, unplaced);
	}

	public Passage withMemos(List<UUID> newMemos) {
		return new Passage(id, document, start, end, coder, created, codings, newMemos, unplaced);
	}

	public Passage plus(Coding coding) {
		List<Coding> more = new ArrayList<>(codings);
		more.add(coding);
		return withCodings(more);
	}

	/** Whether it has neither coding nor memo, so that it should not be kept. */
	public boolean isBare() {
		return codings.isEmpty() && memos.isEmpty();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.ui.words.CodePaths;

/**
 * What is at a place of a document: the codings and the memos, innermost passage first, for the hover, the context menu and the line below the text.
 *
 * @param codings each coding with what a person wants to know of it
 * @param memos   memos on these passages, oldest first
 */
public record CodingsAt(List<Entry> codings, List<Note> memos) {

	private static final Comparator<Passage> INNER_FIRST = Comparator.comparingInt(Passage::length).thenComparing(Passage.TEXT_ORDER);

	/**
	 * One coding.
	 *
	 * @param code  the code, or null where the codebook does not have it
	 * @param path  its path, or its id where the codebook does not have it
	 * @param shown the same as it stands in a sentence
	 * @param coder the coder's name
	 */
	public record Entry(Passage passage, Coding coding, @Nullable Code code, String path, String shown, String coder) {

		public @Nullable Instant created() {
			return coding.created();
		}
	}

	/**
	 * One memo.
	 *
	 * @param coder the name of who wrote it last
	 */
	public record Note(Passage passage, Memo memo, String coder) {
	}

	/** Answers the passages that share a character with a range (UTF-16). */
	@FunctionalInterface
	public interface PassagesIn {
		List<Passage> overlapping(int from, int to);
	}

	/** What is on the character before which the caret stands, and at the end of a passage what is before it; for a range, what overlaps it. */
	public static CodingsAt range(Study study, PassagesIn passages, int start, int end) {
		List<Passage> found = new ArrayList<>(passages.overlapping(start, Math.max(end, start + 1)));
		if (found.isEmpty() && start == end && start > 0) {
			found.addAll(passages.overlapping(start - 1, start));
		}
		found.sort(INNER_FIRST);
		List<Entry> codings = new ArrayList<>();
		List<Note> notes = new ArrayList<>();
		for (Passage passage : found) {
			for (Coding coding : passage.codings()) {
				codings.add(new Entry(passage, coding, study.codebook().get(coding.code()), study.codebook().path(coding.code()), CodePaths.shown(study.codebook(), coding.code()), name(study, coding.coder())));
			}
			for (UUID id : passage.memos()) {
				Memo memo = study.memos().get(id);
				if (memo != null) {
					notes.add(new Note(passage, memo, name(study, memo.modified().by())));
				}
			}
		}
		return new CodingsAt(List.copyOf(codings), List.copyOf(notes));
	}

	/** Of these, what is on passages of exactly this range. */
	public CodingsAt only(int start, int end) {
		return new CodingsAt(codings.stream().filter(entry -> entry.passage().hasRange(start, end)).toList(),
				memos.stream().filter(note -> note.passage().hasRange(start, end)).toList());
	}

	public boolean isEmpty() {
		return codings.isEmpty() && memos.isEmpty();
	}

	/** How many different codes there are. */
	public int codes() {
		return (int) codings.stream().map(entry -> entry.coding().code()).distinct().count();
	}

	/** The names of those who coded here, each once. */
	public List<String> coders() {
		return codings.stream().map(Entry::coder).distinct().toList();
	}

	private static String name(Study study, @Nullable UUID id) {
		Coder coder = id == null ? null : study.coders().get(id);
		return coder == null ? "" : coder.name(); //$NON-NLS-1$
	}
}

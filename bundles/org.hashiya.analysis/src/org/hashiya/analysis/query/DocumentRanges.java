// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingColumns;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;

/**
 * The passages of one document as queries look at them: those that stand at the same place are one range, whoever made them. Ranges are numbered in text order. Sets of ranges are bits by
 * these numbers, sets of codings bits by their places in {@link CodingColumns}.
 */
final class DocumentRanges {

	private final Study study;
	private final Document document;
	private final TextIndexes indexes;
	private final Progress progress;
	private final List<Passage> passages;
	private final CodingColumns columns;
	/** The range of each passage, and of each coding. */
	private final int[] rangeOf;
	private final int[] rangeOfCoding;
	private final int[] starts;
	private final int[] ends;
	private final BitSet waiting = new BitSet();
	private final int count;
	private Coding @Nullable [] codings;

	DocumentRanges(Study study, Document document, TextIndexes indexes, Progress progress) throws StudyProblem {
		this.study = study;
		this.document = document;
		this.indexes = indexes;
		this.progress = progress;
		Passages all = study.passages(document, progress);
		passages = all.list();
		columns = all.codings();
		rangeOf = new int[passages.size()];
		rangeOfCoding = new int[columns.size()];
		int[] startOf = new int[passages.size()];
		int[] endOf = new int[passages.size()];
		Map<Unplaced, Integer> waitingHere = new HashMap<>();
		int made = 0;
		int placed = -1; // the range of passages that stand here
		int coding = 0;
		for (int i = 0; i < rangeOf.length; i++) {
			Passage passage = passages.get(i);
			if (i == 0 || !passage.hasRange(passages.get(i - 1).start(), passages.get(i - 1).end())) {
				placed = -1;
				waitingHere.clear();
			}
			Unplaced words = passage.unplaced();
			int known = words == null ? placed : waitingHere.getOrDefault(words, -1);
			if (known < 0) {
				known = made++;
				startOf[known] = passage.start();
				endOf[known] = passage.end();
				if (words == null) {
					placed = known;
				} else {
					waitingHere.put(words, known);
					waiting.set(known);
				}
			}
			rangeOf[i] = known;
			for (int end = coding + passage.codings().size(); coding < end; coding++) {
				rangeOfCoding[coding] = known;
			}
		}
		count = made;
		starts = Arrays.copyOf(startOf, made);
		ends = Arrays.copyOf(endOf, made);
	}

	Study study() {
		return study;
	}

	Document document() {
		return document;
	}

	/** How many ranges there are. */
	int count() {
		return count;
	}

	int start(int range) {
		return starts[range];
	}

	int end(int range) {
		return ends[range];
	}

	/** The ranges whose words wait to be placed: they stand nowhere. */
	BitSet waiting() {
		return waiting;
	}

	List<Passage> passages() {
		return passages;
	}

	int rangeOfPassage(int passage) {
		return rangeOf[passage];
	}

	CodingColumns columns() {
		return columns;
	}

	int rangeOfCoding(int coding) {
		return rangeOfCoding[coding];
	}

	Coding coding(int number) {
		Coding[] known = codings;
		if (known == null) {
			known = passages.stream().flatMap(passage -> passage.codings().stream()).toArray(Coding[]::new);
			codings = known;
		}
		return known[number];
	}

	/** All ranges; with a filter those that have a coding that passes it. */
	BitSet all(CodingFilter filter) {
		BitSet all = new BitSet(count);
		if (filter.isNone()) {
			all.set(0, count);
			return all;
		}
		for (int i = 0; i < rangeOfCoding.length; i++) {
			if (!all.get(rangeOfCoding[i]) && filter.admits(coding(i))) {
				all.set(rangeOfCoding[i]);
			}
		}
		return all;
	}

	/** The text with what is known of it. */
	TextIndexes.Entry text() throws StudyProblem {
		TextIndexes.Entry known = indexes.known(document.textHash());
		return known != null ? known : indexes.of(study.text(document, progress));
	}

	/** @throws java.util.concurrent.CancellationException if the person asked to stop */
	void check() {
		progress.check();
	}
}

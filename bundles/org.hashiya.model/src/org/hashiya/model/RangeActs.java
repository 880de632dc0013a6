// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Acts on all that the author has on one range of a document. Passages of one range are shown and counted as one, so they are moved, split, joined and deleted as one; what other coders have on the same range stays as it is.
 * Pure functions from a snapshot to what to apply to it. Positions are UTF-16 units.
 */
public final class RangeActs {

	private RangeActs() {
	}

	/** Whether the coder has something on exactly this range: a passage, or a coding on somebody's. */
	public static boolean hasOwn(Passages passages, Extent range, UUID coder) {
		return passages.at(range.start(), range.end()).stream().anyMatch(passage -> passage.coder().equals(coder) || passage.codings().stream().anyMatch(coding -> coding.coder().equals(coder)));
	}

	/**
	 * Moves the boundaries of what the author has on a range. Where the author has a passage on the new range they become one: its codings and those that come, each code once, and the memos of both; cases and relations that
	 * named the one name the other.
	 *
	 * @return the act, or nothing where the author has nothing there or the range is the same
	 * @throws StudyProblem RANGE_INVALID if the new range is empty or outside the text; or if passages cannot be read
	 */
	public static Optional<Act> move(Study study, Document document, Extent from, Extent to, Author author) throws StudyProblem {
		check(document, to);
		Regrouping regrouping = new Regrouping(study, document, author);
		regrouping.own(from).forEach(passage -> regrouping.bring(passage, regrouping.codings(passage), to));
		return act(Act.Kind.MOVE_BOUNDARIES, regrouping.changes(), document.name());
	}

	/**
	 * Makes of a move and what takes an earlier one back one act: the earlier one is replaced. So somebody who moves a boundary step by step passes the boundaries of other passages without taking these along.
	 *
	 * @param takeBack the inverse of the earlier move, which was the last act
	 * @param move     worked out on the snapshot before the earlier one; nothing to have all as it was there
	 * @param document for the name of the act
	 * @return the act, or nothing where both are the same in effect
	 */
	public static Optional<Act> instead(Change takeBack, Optional<Act> move, Document document) {
		Map<List<Object>, Put> net = new LinkedHashMap<>();
		collect(takeBack, net);
		move.ifPresent(act -> collect(act.change(), net));
		return act(Act.Kind.MOVE_BOUNDARIES, net.values().stream().filter(put -> !Objects.equals(put.before(), put.after())).toList(), document.name());
	}

	private static void collect(Change change, Map<List<Object>, Put> net) {
		switch (change) {
		case Several several -> several.changes().forEach(part -> collect(part, net));
		case Put put -> {
			List<Object> key = List.of(put.kind(), put.id());
			Put earlier = net.get(key);
			if (earlier == null) {
				net.put(key, put);
			} else if (earlier.before() == null && put.after() == null) {
				net.remove(key);
			} else {
				net.put(key, new Put(earlier.before(), earlier.beforeIndex(), put.after(), put.afterIndex()));
			}
		}
		}
	}

	/**
	 * Splits what the author has on a range in two. Both parts have all codes; the first keeps passages and codings with all that is said of them (memos, cases, relations), the second gets codings of its own, of the same
	 * definition and time. Where the author has a passage on the range of a part already, that part becomes one with it, as in {@link #move}.
	 *
	 * @param first  the first part, which begins where the range does
	 * @param second the second part, which ends where the range does; between them there may be something that neither holds
	 * @return the act, or nothing where the author has no coding there
	 * @throws StudyProblem RANGE_INVALID if one of the parts is empty or they are not parts of the range; or if passages cannot be read
	 */
	public static Optional<Act> split(Study study, Document document, Extent range, Extent first, Extent second, Author author) throws StudyProblem {
		check(document, first);
		check(document, second);
		if (first.start() != range.start() || second.end() != range.end() || first.end() > second.start()) {
			throw StudyProblem.of(Kind.RANGE_INVALID, first.end(), second.start(), document.utf16());
		}
		Regrouping regrouping = new Regrouping(study, document, author);
		List<Passage> own = regrouping.own(range).stream().filter(passage -> !regrouping.codings(passage).isEmpty()).toList();
		own.forEach(passage -> regrouping.bring(passage, regrouping.codings(passage), first));
		regrouping.copy(own.stream().flatMap(passage -> regrouping.codings(passage).stream()).toList(), second);
		return act(Act.Kind.SPLIT_PASSAGE, regrouping.changes(), document.name());
	}

	/** The range of the author's next passage, in text order, with a code that the author has on this range too. */
	public static Optional<Extent> next(Study study, Document document, Extent range, Author author) throws StudyProblem {
		Passages passages = study.passages(document, Progress.NONE);
		Set<UUID> codes = codes(passages.at(range.start(), range.end()), author);
		for (Passage passage : passages.placed().list()) {
			boolean later = passage.start() > range.start() || passage.start() == range.start() && passage.end() > range.end();
			if (later && passage.codings().stream().anyMatch(coding -> coding.coder().equals(author.coder()) && codes.contains(coding.code()))) {
				return Optional.of(new Extent(passage.start(), passage.end()));
			}
		}
		return Optional.empty();
	}

	/** The range of the author's passage that {@link #join} would join with this one and that ends before it begins; of several the one that ends last. O(n). */
	public static Optional<Extent> previous(Study study, Document document, Extent range, Author author) throws StudyProblem {
		Passages passages = study.passages(document, Progress.NONE);
		Set<UUID> codes = codes(passages.at(range.start(), range.end()), author);
		Extent nearest = null;
		for (Passage passage : passages.placed().list()) {
			if (passage.start() >= range.start()) {
				break;
			}
			boolean shared = passage.codings().stream().anyMatch(coding -> coding.coder().equals(author.coder()) && codes.contains(coding.code()));
			if (shared && passage.end() <= range.start() && (nearest == null || passage.end() > nearest.end())) {
				nearest = new Extent(passage.start(), passage.end());
			}
		}
		return nearest != null && next(study, document, nearest, author).equals(Optional.of(range)) ? Optional.of(nearest) : Optional.empty();
	}

	private static Set<UUID> codes(List<Passage> passages, Author author) {
		Set<UUID> codes = new HashSet<>();
		passages.forEach(passage -> passage.codings().stream().filter(coding -> coding.coder().equals(author.coder())).forEach(coding -> codes.add(coding.code())));
		return codes;
	}

	/**
	 * Joins what the author has on a range with the {@linkplain #next next} passage of the same code: one passage from the start of the first to the end of the later one, with the codes that both have, each once, and the memos
	 * on these. Codes that only one of them has stay where they are, and a passage that keeps such a code keeps its memos too.
	 *
	 * @return the act, or nothing where there is no such passage
	 * @throws StudyProblem if passages cannot be read
	 */
	public static Optional<Act> join(Study study, Document document, Extent range, Author author) throws StudyProblem {
		Optional<Extent> next = next(study, document, range, author);
		if (next.isEmpty()) {
			return Optional.empty();
		}
		Regrouping regrouping = new Regrouping(study, document, author);
		Set<UUID> both = codes(regrouping.own(range), author);
		both.retainAll(codes(regrouping.own(next.get()), author));
		Extent all = new Extent(range.start(), Math.max(range.end(), next.get().end()));
		for (Extent part : List.of(range, next.get())) {
			for (Passage passage : regrouping.own(part)) {
				List<Coding> codings = regrouping.codings(passage).stream().filter(coding -> both.contains(coding.code())).toList();
				if (!codings.isEmpty()) {
					regrouping.bring(passage, codings, all);
				}
			}
		}
		return act(Act.Kind.JOIN_PASSAGES, regrouping.changes(), document.name());
	}

	/**
	 * Replaces the code of one of the author's codings, as {@link Recoding#act} does of several, as an act of its own name.
	 *
	 * @return the act, or nothing where it has this code
	 * @throws StudyProblem CODING_UNKNOWN if the passage has no coding of this id that is the author's; CODE_NOT_CODABLE for a category; or if passages cannot be read
	 */
	public static Optional<Act> recode(Study study, Passage passage, UUID codingId, Code code, Author author) throws StudyProblem {
		Coding coding = passage.codings().stream().filter(each -> each.id().equals(codingId) && each.coder().equals(author.coder())).findFirst().orElse(null);
		if (coding == null) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, codingId);
		}
		@Nullable Code before = study.codebook().get(coding.code());
		return Recoding.act(study, List.of(passage), Set.of(codingId), code, author)
				.map(act -> new Act(Act.Kind.RECODE, List.of(before == null ? coding.code().toString() : before.name(), code.name()), act.change()));
	}

	/**
	 * Deletes what the author has on a range: passages with their codings, whose memos move to the document; of passages that hold codings of others, the author's codings.
	 *
	 * @return the act, or nothing where the author has nothing there
	 * @throws StudyProblem if passages cannot be read
	 */
	public static Optional<Act> delete(Study study, Document document, Extent range, Author author) throws StudyProblem {
		Regrouping regrouping = new Regrouping(study, document, author);
		List<Change> changes = new ArrayList<>();
		for (Passage passage : regrouping.own(range)) {
			List<Coding> own = regrouping.codings(passage);
			if (passage.coder().equals(author.coder()) && own.size() == passage.codings().size()) {
				changes.addAll(CodingActs.withoutPassage(study, passage));
			} else if (!own.isEmpty()) {
				changes.addAll(CodingActs.withoutCodings(study, passage, own));
			}
		}
		changes.addAll(References.forget(study, changes));
		return act(Act.Kind.DELETE_PASSAGE, changes, document.name());
	}

	private static Optional<Act> act(Act.Kind kind, List<? extends Change> changes, String... labels) {
		return changes.isEmpty() ? Optional.empty() : Optional.of(Act.of(kind, changes, labels));
	}

	private static void check(Document document, Extent range) throws StudyProblem {
		if (range.start() < 0 || range.end() <= range.start() || range.end() > document.utf16()) {
			throw StudyProblem.of(Kind.RANGE_INVALID, range.start(), range.end(), document.utf16());
		}
	}
}

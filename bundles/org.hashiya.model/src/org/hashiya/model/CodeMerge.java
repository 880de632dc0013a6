// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Merges a code into another as one act: its codings, its sub-codes, and all that names it go over; where both have a sub-code of one name these are merged too. A definition that the
 * other does not have becomes a memo on it, so that no word is lost.
 */
public final class CodeMerge {

	private final Study study;
	private final Author author;
	/** Which code takes the place of which. */
	private final Map<UUID, Code> into = new LinkedHashMap<>();
	private final List<Change> moves = new ArrayList<>();
	/** Which coding takes the place of one that the coder has twice now. */
	private final Map<UUID, UUID> twice = new HashMap<>();

	private CodeMerge(Study study, Author author) {
		this.study = study;
		this.author = author;
	}

	/**
	 * The act. Loads all passages.
	 *
	 * @param from the code that goes
	 * @param to   the code that stays
	 * @throws StudyProblem CODE_CYCLE if one is below the other or is the other; or if passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Act act(Study study, Code from, Code to, Author author, Progress progress) throws StudyProblem {
		Codebook codebook = study.codebook();
		if (codebook.withSubcodes(from.id()).contains(to.id()) || codebook.withSubcodes(to.id()).contains(from.id())) {
			throw StudyProblem.of(Kind.CODE_CYCLE, codebook.path(from));
		}
		return new CodeMerge(study, author).act(from, to, progress);
	}

	private Act act(Code from, Code to, Progress progress) throws StudyProblem {
		plan(from, to);
		List<Change> changes = new ArrayList<>();
		codings(changes, progress);
		references(changes);
		definitions(changes);
		changes.addAll(moves);
		for (UUID gone : into.keySet().stream().toList().reversed()) { // sub-codes first
			Code code = study.codebook().require(gone);
			changes.add(Put.remove(code, study.codebook().indexAmongSiblings(gone)));
		}
		return Act.of(Act.Kind.MERGE_CODES, changes, study.codebook().path(from), study.codebook().path(to));
	}

	private void plan(Code from, Code to) {
		into.put(from.id(), to);
		int end = study.codebook().children(to.id()).size();
		for (Code below : study.codebook().children(from.id()).reversed()) { // last first: the inverse puts them back first to last
			Code same = study.codebook().child(to.id(), below.name());
			if (same != null) {
				plan(below, same);
			} else {
				moves.add(new Put(below, study.codebook().indexAmongSiblings(below.id()), below.withParent(to.id(), author.stamp()), end));
			}
		}
	}

	private void codings(List<Change> changes, Progress progress) throws StudyProblem {
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			for (Passage passage : study.passages(document, progress).list()) {
				if (passage.codings().stream().anyMatch(coding -> into.containsKey(coding.code()))) {
					changes.add(Put.replace(passage, passage.withCodings(merged(passage))));
				}
			}
			progress.worked(1);
		}
	}

	/** One coder has a code on a passage once. */
	private List<Coding> merged(Passage passage) {
		List<Coding> codings = new ArrayList<>();
		Map<List<UUID>, UUID> seen = new HashMap<>();
		passage.codings().stream().filter(coding -> !into.containsKey(coding.code())).forEach(coding -> seen.put(List.of(coding.code(), coding.coder()), coding.id()));
		for (Coding coding : passage.codings()) {
			Code to = into.get(coding.code());
			if (to == null) {
				codings.add(coding);
				continue;
			}
			UUID same = seen.putIfAbsent(List.of(to.id(), coding.coder()), coding.id());
			if (same == null) {
				codings.add(new Coding(coding.id(), to.id(), to.definition().version(), coding.coder(), coding.created()));
			} else {
				twice.put(coding.id(), same);
			}
		}
		return codings;
	}

	private void references(List<Change> changes) {
		for (MemberSet set : study.sets().list()) {
			put(changes, set, new MemberSet(set.id(), set.name(), set.colour(), set.description(), ids(set.codes()), set.documents(), set.memos()));
		}
		for (Case value : study.cases().list()) {
			put(changes, value, new Case(value.id(), value.name(), value.description(), value.values(), value.documents(), value.passages(), ids(value.codes())));
		}
		for (Relation relation : study.relations().list()) {
			put(changes, relation, new Relation(relation.id(), relation.name(), relation.direction(), relation.colour(), target(relation.origin()), target(relation.target()),
					relation.description()));
		}
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			put(changes, memo, target == null ? memo : new Memo(memo.id(), target(target), memo.type(), memo.title(), memo.text(), memo.created(), memo.modified()));
		}
	}

	private static void put(List<Change> changes, Element before, Element after) {
		if (!before.equals(after)) {
			changes.add(Put.replace(before, after));
		}
	}

	private List<UUID> ids(List<UUID> codes) {
		Function<UUID, UUID> now = id -> {
			Code to = into.get(id);
			return to == null ? id : to.id();
		};
		return List.copyOf(new LinkedHashSet<>(codes.stream().map(now).toList()));
	}

	private Target target(Target target) {
		UUID same = twice.get(target.id());
		if (target.kind() == ElementKind.CODING && same != null) {
			return new Target(ElementKind.CODING, same, target.document());
		}
		@Nullable Code to = target.kind() == ElementKind.CODE ? into.get(target.id()) : null;
		return to == null ? target : new Target(ElementKind.CODE, to.id());
	}

	private void definitions(List<Change> changes) throws StudyProblem {
		for (Map.Entry<UUID, Code> entry : into.entrySet()) {
			Code from = study.codebook().require(entry.getKey());
			Code to = entry.getValue();
			String text = words(from.definition());
			if (!text.isEmpty() && !text.equals(words(to.definition()))) {
				changes.add(Put.add(new Memo(author.newId(), new Target(ElementKind.CODE, to.id()), "", study.codebook().path(from), text, author.stamp(), author.stamp()), -1));
			}
		}
	}

	private static String words(Definition definition) {
		return String.join("\n", List.of(definition.text(), definition.inclusion(), definition.exclusion())).strip();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Merges codes into another as one act: their codings, their sub-codes, and all that names them go over; where two of them have a sub-code of one name these are merged too. A definition
 * that the other does not have becomes a memo on it, so that no word is lost.
 */
public final class CodeMerge {

	private final Study study;
	private final Author author;
	/** What somebody wants to be merged: these do not move. */
	private final Set<UUID> chosen;
	/** Sub-codes that come below another code, by the id of that and their name. */
	private final Map<List<Object>, Code> arriving = new HashMap<>();
	/** Which code takes the place of which. */
	private final Map<UUID, Code> into = new LinkedHashMap<>();
	private final List<Change> moves = new ArrayList<>();
	/** Which coding takes the place of one that the coder has twice now. */
	private final Map<UUID, UUID> twice = new HashMap<>();
	private final Set<UUID> documents = new HashSet<>();
	private int codings;
	private int passages;
	private int memos;
	private int relations;

	private CodeMerge(Study study, Author author, Set<UUID> chosen) {
		this.study = study;
		this.author = author;
		this.chosen = chosen;
	}

	/**
	 * What a merge does.
	 *
	 * @param codes     codes that go, those with their sub-codes that are merged because another has their name
	 * @param codings   codings that get another code
	 * @param twice     codings of these that go, because their coder has the other code on that passage already
	 * @param passages  distinct ranges that these are on
	 * @param documents documents that these are in
	 * @param moved     sub-codes that come below another code
	 * @param memos     memos on codes that go and on codings that go, which come along
	 * @param relations relations that go, since what they relate becomes one
	 * @param act       does it
	 */
	public record Plan(int codes, int codings, int twice, int passages, int documents, int moved, int memos, int relations, Act act) {

		/** The same, done by an act that does more. */
		public Plan with(Act more) {
			return new Plan(codes, codings, twice, passages, documents, moved, memos, relations, more);
		}
	}

	/**
	 * The act. Loads all passages.
	 *
	 * @param from the code that goes
	 * @param to   the code that stays
	 * @throws StudyProblem CODE_CYCLE if the one that stays is the other or below it; or if passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Act act(Study study, Code from, Code to, Author author, Progress progress) throws StudyProblem {
		return plan(study, List.of(from), to, author, progress).act();
	}

	/**
	 * Prepares a merge, so that what it does can be shown first. Loads all passages.
	 *
	 * @param from the codes that go, at least one
	 * @param to   the code that stays; may be above one that goes
	 * @throws StudyProblem CODE_CYCLE if the one that stays is one that goes or below it; or if passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Plan plan(Study study, List<Code> from, Code to, Author author, Progress progress) throws StudyProblem {
		Codebook codebook = study.codebook();
		Set<UUID> chosen = new LinkedHashSet<>();
		for (Code each : from) {
			if (codebook.withSubcodes(each.id()).contains(to.id())) {
				throw StudyProblem.of(Kind.CODE_CYCLE, codebook.path(each));
			}
			chosen.add(each.id());
		}
		return new CodeMerge(study, author, chosen).plan(from, to, progress);
	}

	private Plan plan(List<Code> from, Code to, Progress progress) throws StudyProblem {
		Codebook codebook = study.codebook();
		for (Code each : codebook.list()) {
			if (chosen.contains(each.id())) { // in tree order, whatever order they were named in
				plan(each, to);
			}
		}
		List<Change> changes = new ArrayList<>();
		codings(changes, progress);
		references(changes);
		definitions(changes);
		examples(changes);
		changes.addAll(moves);
		// last first in the tree: sub-codes before their code, and the inverse puts siblings back first to last
		for (Code gone : codebook.list().stream().filter(code -> into.containsKey(code.id())).toList().reversed()) {
			changes.add(Put.remove(gone, codebook.indexAmongSiblings(gone.id())));
		}
		List<String> labels = from.stream().map(codebook::path).toList();
		Act act = Act.of(Act.Kind.MERGE_CODES, changes, String.join(", ", labels), codebook.path(to));
		return new Plan(into.size(), codings, twice.size(), passages, documents.size(), moves.size(), memos, relations, act);
	}

	private void plan(Code from, Code to) {
		into.put(from.id(), to);
		int end = study.codebook().children(to.id()).size();
		for (Code below : study.codebook().children(from.id()).reversed()) { // last first: the inverse puts them back first to last
			if (chosen.contains(below.id())) {
				continue;
			}
			Code same = named(to, below.name());
			if (same != null) {
				plan(below, same);
			} else {
				arriving.put(List.of(to.id(), below.name()), below);
				moves.add(new Put(below, study.codebook().indexAmongSiblings(below.id()), below.withParent(to.id(), author.stamp()), end));
			}
		}
	}

	/** The sub-code of this name that a code has when all is done, as far as that is known. */
	private @Nullable Code named(Code above, String name) {
		for (Code child : study.codebook().children(above.id())) {
			if (child.name().equals(name) && !into.containsKey(child.id()) && !chosen.contains(child.id())) {
				return child;
			}
		}
		return arriving.get(List.of(above.id(), name));
	}

	private void codings(List<Change> changes, Progress progress) throws StudyProblem {
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			List<Passage> here = study.passages(document, progress).list().stream().filter(passage -> passage.codings().stream().anyMatch(coding -> into.containsKey(coding.code()))).toList();
			here.forEach(passage -> changes.add(Put.replace(passage, passage.withCodings(merged(passage)))));
			if (!here.isEmpty()) {
				passages += Passages.ranges(here);
				documents.add(document.id());
			}
			progress.worked(1);
		}
	}

	/** One coder has a code on a passage once. */
	private List<Coding> merged(Passage passage) {
		List<Coding> kept = new ArrayList<>();
		Map<List<UUID>, UUID> seen = new HashMap<>();
		passage.codings().stream().filter(coding -> !into.containsKey(coding.code())).forEach(coding -> seen.put(List.of(coding.code(), coding.coder()), coding.id()));
		for (Coding coding : passage.codings()) {
			Code to = into.get(coding.code());
			if (to == null) {
				kept.add(coding);
				continue;
			}
			codings++;
			UUID same = seen.putIfAbsent(List.of(to.id(), coding.coder()), coding.id());
			if (same == null) {
				kept.add(new Coding(coding.id(), to.id(), to.definition().version(), coding.coder(), coding.created()));
			} else {
				twice.put(coding.id(), same);
			}
		}
		return kept;
	}

	private void references(List<Change> changes) {
		for (MemberSet set : study.sets().list()) {
			put(changes, set, new MemberSet(set.id(), set.name(), set.colour(), set.description(), ids(set.codes()), set.documents(), set.memos()));
		}
		for (Case value : study.cases().list()) {
			put(changes, value, new Case(value.id(), value.name(), value.description(), value.values(), value.documents(), value.passages(), ids(value.codes())));
		}
		relations(changes);
		for (Query query : study.queries().list()) {
			put(changes, query, new Query(query.id(), query.name(), query.text(),
					query.names().stream().map(meant -> into.get(meant.id()) instanceof Code to ? new Query.Meant(meant.written(), meant.kind(), to.id()) : meant).toList(), query.created()));
		}
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			memos += target == null || target(target).equals(target) ? 0 : 1;
			put(changes, memo, target == null ? memo : new Memo(memo.id(), target(target), memo.type(), memo.title(), memo.text(), memo.created(), memo.modified()));
		}
	}

	/** Nothing causes itself because it was merged: such a relation goes, and memos on it become free. */
	private void relations(List<Change> changes) {
		List<UUID> gone = new ArrayList<>();
		int index = 0;
		for (Relation relation : study.relations().list()) {
			Target origin = target(relation.origin());
			Target target = target(relation.target());
			if (origin.equals(target) && !relation.origin().equals(relation.target())) {
				changes.add(Put.remove(relation, index - gone.size())); // where it is once those before it are gone
				gone.add(relation.id());
			} else {
				put(changes, relation, new Relation(relation.id(), relation.name(), relation.direction(), relation.colour(), origin, target, relation.description()));
			}
			index++;
		}
		changes.addAll(MemoActs.retarget(study, gone, null));
		relations = gone.size();
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
			if (!text.isEmpty() && !holds(to.definition(), from.definition())) {
				changes.add(Put.add(new Memo(author.newId(), new Target(ElementKind.CODE, to.id()), "", study.codebook().path(from), text, author.stamp(), author.stamp()), -1));
			}
		}
	}

	/** The code that stays has the examples of all. */
	private void examples(List<Change> changes) throws StudyProblem {
		Map<Code, Set<UUID>> more = new LinkedHashMap<>();
		for (Map.Entry<UUID, Code> entry : into.entrySet()) {
			List<UUID> examples = study.codebook().require(entry.getKey()).examples();
			if (!examples.isEmpty()) {
				more.computeIfAbsent(entry.getValue(), to -> new LinkedHashSet<>(to.examples())).addAll(examples);
			}
		}
		more.forEach((to, examples) -> {
			if (!arriving.containsValue(to) && examples.size() > to.examples().size()) { // one that moves is replaced already; its own examples are enough
				changes.add(Put.replace(to, to.withExamples(List.copyOf(examples), author.stamp())));
			}
		});
	}

	/** Whether a definition has all that another one says, as when somebody joined them before the merge. */
	private static boolean holds(Definition all, Definition said) {
		String words = words(all);
		return List.of(said.text(), said.inclusion(), said.exclusion()).stream().allMatch(part -> words.contains(part.strip()));
	}

	private static String words(Definition definition) {
		return String.join("\n", List.of(definition.text(), definition.inclusion(), definition.exclusion())).strip();
	}
}

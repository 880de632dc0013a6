// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet.Extent;

/**
 * Brings codings of one coder from range to range, so that nothing is lost: where the coder has a passage on the new range the codings join it, as {@link CodingActs#apply} would have it, and a code that is there already stays
 * there once. What named a passage or a coding that became one with another (memos, cases, examples of codes, relations) names that other one. Codings of other coders stay where they are.
 */
final class Regrouping {

	private final Study study;
	private final Document document;
	private final Author author;
	private final Passages passages;
	/** The passages that differ from those of the study; null for those that go. */
	private final Map<UUID, @Nullable Passage> now = new LinkedHashMap<>();
	private final Map<UUID, Passage> before = new LinkedHashMap<>();
	private final Map<UUID, Target> successors = new LinkedHashMap<>();

	Regrouping(Study study, Document document, Author author) throws StudyProblem {
		this.study = study;
		this.document = document;
		this.author = author;
		passages = study.passages(document, Progress.NONE);
	}

	/** The passages of exactly this range, as they are by now, on which the author has something: whose they are, or who has a coding on them. */
	List<Passage> own(Extent range) {
		return at(range).stream().filter(this::isOwn).toList();
	}

	private List<Passage> at(Extent range) {
		List<Passage> found = new ArrayList<>();
		for (Passage passage : passages.at(range.start(), range.end())) {
			if (!now.containsKey(passage.id())) {
				found.add(passage);
			}
		}
		for (Passage passage : now.values()) {
			if (passage != null && passage.hasRange(range.start(), range.end())) {
				found.add(passage);
			}
		}
		return found;
	}

	private boolean isOwn(Passage passage) {
		return passage.coder().equals(author.coder()) || passage.codings().stream().anyMatch(this::isOwn);
	}

	boolean isOwn(Coding coding) {
		return coding.coder().equals(author.coder());
	}

	/** The codings of a passage that are the author's. */
	List<Coding> codings(Passage passage) {
		return passage.codings().stream().filter(this::isOwn).toList();
	}

	/**
	 * Brings codings of a passage to a range. Where no other coding stays behind, the passage itself goes there with its memos (one of another coder that holds a memo stays as it is).
	 *
	 * @param codings some of the passage, the author's own
	 */
	void bring(Passage passage, List<Coding> codings, Extent to) {
		if (passage.hasRange(to.start(), to.end())) {
			return;
		}
		List<Coding> rest = passage.codings().stream().filter(coding -> !codings.contains(coding)).toList();
		boolean whole = rest.isEmpty() && (passage.coder().equals(author.coder()) || passage.memos().isEmpty());
		List<Passage> there = own(to);
		if (whole && there.isEmpty()) {
			put(passage, passage.placed(to.start(), to.end()));
			return;
		}
		put(passage, whole ? null : passage.withCodings(rest));
		Passage host = add(codings, there, to);
		if (whole) {
			List<UUID> memos = new ArrayList<>(host.memos());
			memos.addAll(passage.memos());
			put(host, host.withMemos(memos));
			successors.put(passage.id(), new Target(ElementKind.PASSAGE, host.id(), document.id()));
		}
	}

	/** The same codes on another range too: codings of their own, of the same definition and time. A code that the author has there already is not put there again. */
	void copy(List<Coding> codings, Extent to) {
		List<Passage> there = own(to);
		List<Coding> missing = new ArrayList<>();
		for (Coding coding : codings) {
			if (twin(coding.code(), there) == null && missing.stream().noneMatch(other -> other.code().equals(coding.code()))) {
				missing.add(new Coding(author.newId(), coding.code(), coding.definitionVersion(), coding.coder(), coding.created()));
			}
		}
		if (!missing.isEmpty()) {
			add(missing, there, to);
		}
	}

	/**
	 * Gives a coding of whichever coder another code; it keeps its id, coder and time. Where this coder has the new code on the range already, the two become one.
	 *
	 * @param passage as the study has it
	 * @param coding  one of it
	 */
	void recode(Passage passage, Coding coding, Code code) {
		Passage current = now.getOrDefault(passage.id(), passage);
		if (current == null) {
			return; // nothing is left of it
		}
		List<Passage> there = at(new Extent(passage.start(), passage.end()));
		Passage host = there.stream().filter(each -> each.codings().stream().anyMatch(other -> isTwin(other, coding, code))).findFirst().orElse(null);
		List<Coding> codings = new ArrayList<>(current.codings());
		int place = codings.indexOf(coding);
		if (host == null) {
			codings.set(place, new Coding(coding.id(), code.id(), code.definition().version(), coding.coder(), coding.created()));
			put(passage, current.withCodings(codings));
			return;
		}
		codings.remove(place);
		Coding twin = host.codings().stream().filter(other -> isTwin(other, coding, code)).findFirst().orElseThrow();
		successors.put(coding.id(), new Target(ElementKind.CODING, twin.id(), document.id()));
		Passage after = current.withCodings(codings);
		if (after.isBare()) {
			successors.put(passage.id(), new Target(ElementKind.PASSAGE, host.id(), document.id()));
		}
		put(passage, after.isBare() ? null : after);
	}

	private static boolean isTwin(Coding other, Coding coding, Code code) {
		return !other.id().equals(coding.id()) && other.coder().equals(coding.coder()) && other.code().equals(code.id());
	}

	private Passage add(List<Coding> codings, List<Passage> there, Extent to) {
		Passage host = there.stream().filter(passage -> passage.coder().equals(author.coder())).findFirst()
				.orElseGet(() -> new Passage(author.newId(), document.id(), to.start(), to.end(), author.coder(), author.now(), List.of(), List.of()));
		for (Coding coding : codings) {
			Coding twin = twin(coding.code(), there);
			if (twin == null) {
				host = host.plus(coding);
			} else {
				successors.put(coding.id(), new Target(ElementKind.CODING, twin.id(), document.id()));
			}
		}
		put(host, host);
		return host;
	}

	private @Nullable Coding twin(UUID code, List<Passage> among) {
		return among.stream().flatMap(passage -> passage.codings().stream()).filter(coding -> isOwn(coding) && coding.code().equals(code)).findFirst().orElse(null);
	}

	private void put(Passage passage, @Nullable Passage after) {
		if (!now.containsKey(passage.id())) {
			Passage known = passages.at(passage.start(), passage.end()).stream().filter(each -> each.id().equals(passage.id())).findFirst().orElse(null);
			if (known != null) {
				before.put(known.id(), known);
			}
		}
		now.put(passage.id(), after);
	}

	/** What all of this changes; empty where nothing. */
	List<Change> changes() {
		return together(study, List.of(this));
	}

	/** What several change, each in a document of its own: what names passages of more than one of them is changed once. */
	static List<Change> together(Study study, Collection<Regrouping> all) {
		List<Change> changes = new ArrayList<>();
		Map<UUID, Target> successors = new HashMap<>();
		for (Regrouping one : all) {
			one.passages(changes);
			successors.putAll(one.successors);
		}
		if (!successors.isEmpty()) {
			references(study, successors, changes);
		}
		return changes;
	}

	private void passages(List<Change> changes) {
		now.forEach((id, after) -> {
			Passage was = before.get(id);
			if (was == null && after != null || was != null && !was.equals(after)) {
				changes.add(new Put(was, -1, after, -1));
			}
		});
	}

	private static void references(Study study, Map<UUID, Target> successors, List<Change> changes) {
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			if (target != null && successors.containsKey(target.id())) {
				changes.add(Put.replace(memo, new Memo(memo.id(), last(successors, target), memo.type(), memo.title(), memo.text(), memo.created(), memo.modified())));
			}
		}
		for (Case value : study.cases().list()) {
			List<Target> targets = List.copyOf(new LinkedHashSet<>(value.passages().stream().map(target -> last(successors, target)).toList()));
			if (!targets.equals(value.passages())) {
				changes.add(Put.replace(value, new Case(value.id(), value.name(), value.description(), value.values(), value.documents(), targets, value.codes())));
			}
		}
		for (Code code : study.codebook().list()) {
			List<UUID> examples = List.copyOf(new LinkedHashSet<>(code.examples().stream().map(id -> last(successors, new Target(ElementKind.PASSAGE, id)).id()).toList()));
			if (!examples.equals(code.examples())) {
				changes.add(Put.replace(code, code.withExamples(examples)));
			}
		}
		for (Relation relation : study.relations().list()) {
			if (successors.containsKey(relation.origin().id()) || successors.containsKey(relation.target().id())) {
				changes.add(Put.replace(relation, new Relation(relation.id(), relation.name(), relation.direction(), relation.colour(), last(successors, relation.origin()), last(successors, relation.target()),
						relation.description())));
			}
		}
	}

	/** What names something that became one with another, and that with a third, names the third. */
	private static Target last(Map<UUID, Target> successors, Target target) {
		Target found = target;
		for (Target next = successors.get(found.id()); next != null; next = successors.get(found.id())) {
			found = next;
		}
		return found;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/** Gives codings another code: they keep their id, coder and time. What of them a coder then has twice on a passage becomes one; memos on it stay with the other. */
public final class Recoding {

	private final Study study;
	private final Code to;
	private final List<Change> changes = new ArrayList<>();
	private final Set<UUID> codes = new HashSet<>();
	private int count;

	private Recoding(Study study, Code to) {
		this.study = study;
		this.to = to;
	}

	/**
	 * Gives codings another code.
	 *
	 * @param passages the passages that hold them
	 * @param codings  ids of codings
	 * @return the act, or nothing where all have this code
	 * @throws StudyProblem CODE_NOT_CODABLE for a category, CODING_UNKNOWN if one of the codings is on none of the passages
	 */
	public static Optional<Act> act(Study study, Collection<Passage> passages, Set<UUID> codings, Code to) throws StudyProblem {
		if (!to.codable()) {
			throw StudyProblem.of(Kind.CODE_NOT_CODABLE, study.codebook().path(to));
		}
		Recoding recoding = new Recoding(study, to);
		recoding.recode(passages, codings);
		return recoding.changes.isEmpty() ? Optional.empty() : Optional.of(Act.of(Act.Kind.RECODE_CODINGS, recoding.changes, to.name(), String.valueOf(recoding.count)));
	}

	/**
	 * Makes a code beside another one and gives it some of that one's codings.
	 *
	 * @param passages the passages that hold them
	 * @param codings  ids of codings of that code, at least one
	 * @param name     of the new code, which has the next colour of the palette and no definition yet
	 * @throws StudyProblem NAME_INVALID, CODE_EXISTS if a sibling has the name; CODING_UNKNOWN if one of the codings is on none of the passages or of another code
	 */
	public static Act split(Study study, Code code, Collection<Passage> passages, Set<UUID> codings, String name, Author author) throws StudyProblem {
		Code parent = parent(study, code);
		Act created = CodebookActs.create(study, parent, name, null, "", author);
		Code made = created.change() instanceof Put put && put.after() instanceof Code after ? after : code;
		Recoding recoding = new Recoding(study, made);
		recoding.changes.add(Put.add(made, study.codebook().indexAmongSiblings(code.id()) + 1));
		recoding.recode(passages, codings);
		if (!recoding.codes.equals(Set.of(code.id()))) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, study.codebook().path(code));
		}
		return Act.of(Act.Kind.SPLIT_CODE, recoding.changes, study.codebook().path(code), made.name(), String.valueOf(recoding.count));
	}

	private static @Nullable Code parent(Study study, Code code) {
		UUID parent = code.parent();
		return parent == null ? null : study.codebook().get(parent);
	}

	private void recode(Collection<Passage> passages, Set<UUID> codings) throws StudyProblem {
		List<Change> put = new ArrayList<>();
		Set<UUID> found = new HashSet<>();
		for (Passage passage : passages) {
			List<Coding> after = recoded(passage, codings, found);
			if (!after.equals(passage.codings())) {
				put.add(Put.replace(passage, passage.withCodings(after)));
			}
		}
		if (found.size() < codings.size()) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, study.codebook().path(to.id()));
		}
		changes.addAll(put);
		changes.addAll(References.forget(study, put));
	}

	private List<Coding> recoded(Passage passage, Set<UUID> codings, Set<UUID> found) {
		Map<UUID, UUID> has = new HashMap<>(); // which coding of the code a coder has here
		passage.codings().stream().filter(coding -> coding.code().equals(to.id())).forEach(coding -> has.put(coding.coder(), coding.id()));
		List<Coding> after = new ArrayList<>();
		for (Coding coding : passage.codings()) {
			boolean chosen = codings.contains(coding.id());
			if (chosen) {
				found.add(coding.id());
				codes.add(coding.code());
			}
			if (!chosen || coding.code().equals(to.id())) {
				after.add(coding);
				continue;
			}
			count++;
			UUID same = has.putIfAbsent(coding.coder(), coding.id());
			if (same == null) {
				after.add(new Coding(coding.id(), to.id(), to.definition().version(), coding.coder(), coding.created()));
			} else {
				changes.addAll(MemoActs.retarget(study, List.of(coding.id()), new Target(ElementKind.CODING, same, passage.document())));
			}
		}
		return after;
	}
}

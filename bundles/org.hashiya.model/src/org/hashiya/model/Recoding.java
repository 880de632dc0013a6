// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/** Gives codings another code: they keep their id, coder and time. What of them a coder then has twice on a range becomes one; what named the one names the other. */
public final class Recoding {

	private final Study study;
	private final Code to;
	private final Author author;
	private final List<Change> changes = new ArrayList<>();
	private final Set<UUID> codes = new HashSet<>();
	private int count;

	private Recoding(Study study, Code to, Author author) {
		this.study = study;
		this.to = to;
		this.author = author;
	}

	/**
	 * Gives codings another code.
	 *
	 * @param passages the passages that hold them
	 * @param codings  ids of codings
	 * @return the act, or nothing where all have this code
	 * @param author   who does it; the codings may be of others
	 * @throws StudyProblem CODE_NOT_CODABLE for a category; CODING_UNKNOWN if one of the codings is on none of the passages; or if passages cannot be read
	 */
	public static Optional<Act> act(Study study, Collection<Passage> passages, Set<UUID> codings, Code to, Author author) throws StudyProblem {
		if (!to.codable()) {
			throw StudyProblem.of(Kind.CODE_NOT_CODABLE, study.codebook().path(to));
		}
		Recoding recoding = new Recoding(study, to, author);
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
		Recoding recoding = new Recoding(study, made, author);
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
		Map<UUID, Regrouping> documents = new LinkedHashMap<>();
		Set<UUID> found = new HashSet<>();
		for (Passage passage : passages) {
			for (Coding coding : passage.codings()) {
				if (codings.contains(coding.id()) && found.add(coding.id())) {
					codes.add(coding.code());
					if (!coding.code().equals(to.id())) {
						Regrouping regrouping = documents.get(passage.document());
						if (regrouping == null) {
							regrouping = new Regrouping(study, study.document(passage.document()), author);
							documents.put(passage.document(), regrouping);
						}
						regrouping.recode(passage, coding, to);
						count++;
					}
				}
			}
		}
		if (found.size() < codings.size()) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, study.codebook().path(to.id()));
		}
		changes.addAll(Regrouping.together(study, documents.values()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** Knows whether what cases and relations refer to is in the study. Looks through passages only where something refers to one. */
final class References {

	private final Study study;
	private final ForeignOut foreign;
	private final Set<UUID> wanted = new HashSet<>();
	private final Set<UUID> passages = new HashSet<>();
	private final Set<UUID> codings = new HashSet<>();

	References(Study study, ForeignOut foreign, Progress progress) throws StudyProblem {
		this.study = study;
		this.foreign = foreign;
		for (UUID id : foreign.references()) {
			if (kindOf(id) == null) {
				wanted.add(id);
			}
		}
		for (Case unit : study.cases().list()) {
			unit.passages().forEach(this::want);
		}
		for (Relation relation : study.relations().list()) {
			want(relation.origin());
			want(relation.target());
		}
		if (wanted.isEmpty()) {
			return;
		}
		for (Document document : study.documents().list()) {
			progress.check();
			for (Passage passage : study.passagesOnce(document, progress).list()) {
				if (passage.unplaced() != null) {
					continue; // it is not written either
				}
				find(passage.id(), passages);
				for (Coding coding : passage.codings()) {
					if (study.codebook().get(coding.code()) != null) { // others are not written
						find(coding.id(), codings);
					}
				}
			}
		}
	}

	private void want(Target target) {
		if (target.kind() == ElementKind.PASSAGE || target.kind() == ElementKind.CODING) {
			wanted.add(target.id());
		}
	}

	private void find(UUID id, Set<UUID> found) {
		if (wanted.contains(id)) {
			found.add(id);
		}
	}

	/** What kind of element of the project has this id, other than in parts of foreign projects; null where none has. */
	@Nullable
	ElementKind kindOf(UUID id) {
		for (ElementKind kind : ElementKind.values()) {
			if (hold(kind, id)) {
				return kind;
			}
		}
		return null;
	}

	/** Whether a part of a foreign project holds an element with this id. */
	boolean holdForeign(UUID id) {
		return foreign.ids().contains(id);
	}

	/** Whether the project will hold an element with this id. */
	boolean hold(ElementKind kind, UUID id) {
		return switch (kind) {
		case CODER -> study.coders().contains(id);
		case CODE -> study.codebook().get(id) != null;
		case SET -> study.sets().contains(id);
		case RELATION -> study.relations().contains(id);
		case CASE -> study.cases().contains(id);
		case VARIABLE -> study.variables().contains(id);
		case MEMO -> study.memos().contains(id);
		case DOCUMENT -> study.documents().contains(id);
		case PASSAGE -> passages.contains(id);
		case CODING -> codings.contains(id);
		case STUDY, QUERY, MILESTONE, FOREIGN_PART -> false; // have no GUID there
		};
	}

	/** Whether a memo can be attached only by a link, since REFI-QDA has no {@code NoteRef} on what it is on. */
	boolean needLink(Memo memo) {
		Target target = memo.target();
		return target != null && switch (target.kind()) {
		case CODER, SET, CASE, VARIABLE -> hold(target.kind(), target.id());
		default -> false;
		};
	}
}

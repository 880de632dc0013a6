// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Makes one act of acts on several documents or codes, each prepared from what those before it leave, so that two that touch the same set or case do not overtake each other. */
final class Together {

	/** An act on one document. */
	@FunctionalInterface
	interface OnDocument {

		Optional<Act> prepare(Study study, Document document) throws StudyProblem;
	}

	/** An act on one code. */
	@FunctionalInterface
	interface OnCode {

		Optional<Act> prepare(Study study, Code code) throws StudyProblem;
	}

	/** An act on what an id names. */
	@FunctionalInterface
	private interface OnId {

		Optional<Act> prepare(Study study, UUID id) throws StudyProblem;
	}

	private final Study study;

	Together(Study study) {
		this.study = study;
	}

	/** @throws StudyProblem DOCUMENT_UNKNOWN, or what the acts throw */
	Optional<Act> each(List<UUID> documents, OnDocument act) throws StudyProblem {
		return all(documents, (now, id) -> act.prepare(now, now.document(id)));
	}

	/** @throws StudyProblem CODE_UNKNOWN, or what the acts throw */
	Optional<Act> eachCode(List<UUID> codes, OnCode act) throws StudyProblem {
		return all(codes, (now, id) -> act.prepare(now, now.codebook().require(id)));
	}

	private Optional<Act> all(List<UUID> ids, OnId act) throws StudyProblem {
		Study now = study;
		List<Act> acts = new ArrayList<>();
		List<Change> changes = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		for (UUID id : ids) {
			Optional<Act> prepared = act.prepare(now, id);
			if (prepared.isPresent()) {
				acts.add(prepared.get());
				changes.add(prepared.get().change());
				labels.addAll(prepared.get().labels());
				now = now.apply(prepared.get().change()).study();
			}
		}
		return switch (acts.size()) {
		case 0 -> Optional.empty();
		case 1 -> Optional.of(acts.getFirst());
		default -> Optional.of(new Act(acts.getFirst().kind(), labels, new Several(changes)));
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.editor.internal.quick.NewCodePath;

/** A study to which acts are done one after the other that are to be one act in the end, after the codes that they need were made. */
final class WithCodes {

	private final List<Act> acts = new ArrayList<>();
	private final List<Code> codes = new ArrayList<>();
	private Study study;

	/**
	 * @param ids   of codes that are there
	 * @param paths those of codes that are made where they are not there yet
	 * @throws StudyProblem CODE_UNKNOWN, or NAME_INVALID where a part of a path cannot be a name
	 */
	WithCodes(Study study, List<UUID> ids, List<String> paths, Author author) throws StudyProblem {
		this.study = study;
		for (UUID id : ids) {
			codes.add(study.codebook().require(id));
		}
		for (String path : paths) {
			if (NewCodePath.existing(path, this.study.codebook()).isEmpty()) {
				add(Optional.of(CodebookActs.createPath(this.study, path, author)));
			}
			codes.add(NewCodePath.existing(path, this.study.codebook()).orElseThrow(() -> StudyProblem.of(StudyProblem.Kind.CODE_UNKNOWN, path)));
		}
	}

	/** The study after all acts so far. */
	Study study() {
		return study;
	}

	/** The codes, those that were there first. */
	List<Code> codes() {
		return codes;
	}

	void add(Optional<Act> act) throws StudyProblem {
		if (act.isPresent()) {
			acts.add(act.get());
			study = study.apply(act.get().change()).study();
		}
	}

	/** All acts as one; nothing where there was nothing to do. */
	Optional<Act> together(Act.Kind kind, List<String> labels) {
		return acts.isEmpty() ? Optional.empty() : Optional.of(new Act(kind, labels, new Several(acts.stream().flatMap(act -> parts(act.change()).stream()).toList())));
	}

	private static List<Change> parts(Change change) {
		return change instanceof Several several ? several.changes() : List.of(change);
	}
}

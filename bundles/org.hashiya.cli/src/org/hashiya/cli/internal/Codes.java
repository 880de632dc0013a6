// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Applies a code that may have to be made first, as one step of undo. */
final class Codes {

	private Codes() {
	}

	/**
	 * The act, or nothing where all is coded already.
	 *
	 * @param create whether a code that is not there is made
	 * @throws StudyProblem CODE_UNKNOWN or CODE_AMBIGUOUS, or as {@link CodingActs#apply}
	 */
	static Optional<Act> apply(Study study, Document document, List<Extent> ranges, String path, boolean create, @Nullable String memo, Author author)
			throws StudyProblem {
		Code known = known(study, path, create);
		if (known != null) {
			return CodingActs.apply(study, document, ranges, known, memo, author);
		}
		Act made = CodebookActs.createPath(study, path, author);
		Study with = study.apply(made.change()).study();
		Optional<Act> applied = CodingActs.apply(with, document, ranges, with.codebook().resolve(path), memo, author);
		return applied.map(act -> new Act(act.kind(), act.labels(), new Several(List.of(made.change(), act.change()))));
	}

	private static @Nullable Code known(Study study, String path, boolean create) throws StudyProblem {
		try {
			return study.codebook().resolve(path);
		} catch (StudyProblem problem) {
			if (create && problem.kind() == Kind.CODE_UNKNOWN) {
				return null;
			}
			throw problem;
		}
	}
}

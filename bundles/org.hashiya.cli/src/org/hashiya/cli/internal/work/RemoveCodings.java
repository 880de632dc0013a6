// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

/** Takes the author's own codings off, all in one step of undo. */
public sealed interface RemoveCodings {

	/**
	 * From one passage.
	 *
	 * @param code path or name of the code, or null for all
	 */
	record OfPassage(String passage, @Nullable String code) implements RemoveCodings {
	}

	/** One code from all passages of exactly this range, in code points. */
	record OfRange(String document, String code, WhereToCode.Ranged range) implements RemoveCodings {
	}

	/**
	 * Does it.
	 *
	 * @return what was done
	 * @throws StudyProblem CODING_UNKNOWN if there is nothing of the author's to remove; or if what is named is not there
	 */
	default Act run(OpenStudy open) throws StudyProblem {
		UUID author = open.author().coder();
		Study study = open.study();
		String codeName = switch (this) {
		case OfPassage one -> one.code();
		case OfRange range -> range.code();
		};
		Code code = codeName == null ? null : study.codebook().resolve(codeName);
		List<Passage> passages = passages(study);
		List<UUID> codings = new ArrayList<>();
		for (Passage passage : passages) {
			for (Coding coding : passage.codings()) {
				if (coding.coder().equals(author) && (code == null || coding.code().equals(code.id()))) {
					codings.add(coding.id());
				}
			}
		}
		if (codings.isEmpty()) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, code == null ? passages.getFirst().id() : study.codebook().path(code));
		}
		Act act = CodingActs.remove(study, passages, codings);
		open.perform(act);
		return act;
	}

	private List<Passage> passages(Study study) throws StudyProblem {
		return switch (this) {
		case OfPassage one -> List.of(Named.passage(study, one.passage()).passage());
		case OfRange named -> {
			Document document = Named.document(study, named.document());
			Extent range = named.range().in(study, document).getFirst();
			yield study.passages(document, Progress.NONE).at(range.start(), range.end());
		}
		};
	}
}

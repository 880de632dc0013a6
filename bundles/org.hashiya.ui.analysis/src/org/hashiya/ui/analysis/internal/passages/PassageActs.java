// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Recoding;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.analysis.internal.memos.MemoForm;

/** What is done to listed passages, one step in all, held against the study as it is by then: a list may be a moment behind. Only the author's own codings are touched. */
final class PassageActs {

	private PassageActs() {
	}

	/** The author's own codings of those that were asked for. */
	static Set<UUID> own(Study study, List<PassageRow> rows, UUID coder) throws StudyProblem {
		Set<UUID> own = new HashSet<>();
		Set<UUID> asked = new HashSet<>();
		rows.forEach(row -> asked.addAll(row.codings()));
		for (Passage passage : passages(study, rows)) {
			passage.codings().stream().filter(coding -> coding.coder().equals(coder) && asked.contains(coding.id())).map(Coding::id).forEach(own::add);
		}
		return own;
	}

	/** Takes codings off; nothing where none of them is the author's. */
	static Optional<Act> uncode(Study study, List<PassageRow> rows, Author author) throws StudyProblem {
		Set<UUID> own = own(study, rows, author.coder());
		return own.isEmpty() ? Optional.empty() : Optional.of(CodingActs.remove(study, passages(study, rows), List.copyOf(own)));
	}

	/**
	 * Gives codings another code; nothing where none of them is the author's, or all have it.
	 *
	 * @throws StudyProblem CODE_UNKNOWN or CODE_NOT_CODABLE
	 */
	static Optional<Act> recode(Study study, List<PassageRow> rows, UUID code, Author author) throws StudyProblem {
		Code to = study.codebook().require(code);
		return Recoding.act(study, passages(study, rows), own(study, rows, author.coder()), to, author);
	}

	/** Writes a memo on the first passage of each range. */
	static Optional<Act> note(Study study, List<PassageRow> rows, MemoForm.Written written, Author author) throws StudyProblem {
		List<Passage> firsts = new ArrayList<>();
		for (PassageRow row : rows) {
			List<Passage> here = passages(study, List.of(row));
			here.stream().filter(each -> each.coder().equals(author.coder())).findFirst().or(() -> here.stream().findFirst()).ifPresent(firsts::add);
		}
		return MemoActs.writeOnEach(firsts, written.type(), written.title(), written.text(), author);
	}

	/** The passages that are still there. */
	private static List<Passage> passages(Study study, List<PassageRow> rows) throws StudyProblem {
		List<Passage> found = new ArrayList<>();
		for (PassageRow row : rows) {
			Document document = study.documents().get(row.document());
			Passages here = document == null ? Passages.EMPTY : study.passages(document, Progress.NONE);
			for (Passage passage : here.at(row.start(), row.end())) {
				if (row.passages().contains(passage.id())) {
					found.add(passage);
				}
			}
		}
		return found;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hashiya.analysis.CodedPassage;
import org.hashiya.analysis.CodedPassages;
import org.hashiya.analysis.Scope;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Recoding;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Makes a code beside another and gives it some of its codings; one step of undo. Needs passages, so it is prepared in the background.
 *
 * @param codings ids of codings, at least one
 * @param name    of the new code
 */
public record SplitCode(UUID code, Set<UUID> codings, String name) {

	/**
	 * The passages that can be chosen from: those with codings of the code itself.
	 *
	 * @param seen the study as the coder sees it
	 * @throws StudyProblem if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static List<CodedPassage> passages(Study seen, UUID code, Progress progress) throws StudyProblem {
		return CodedPassages.list(seen, Set.of(code), Scope.ALL, progress);
	}

	/**
	 * Finds the passages of the codings and prepares the act.
	 *
	 * @throws StudyProblem NAME_INVALID, CODE_EXISTS if a sibling has the name, CODING_UNKNOWN; or if passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public Act prepare(Study study, Author author, Progress progress) throws StudyProblem {
		List<Passage> holding = new ArrayList<>();
		for (CodedPassage passage : passages(study, code, progress)) {
			Set<UUID> here = passage.codings().stream().map(Coding::id).collect(Collectors.toSet());
			here.retainAll(codings);
			if (!here.isEmpty()) {
				holding.add(passage.passage());
			}
		}
		return Recoding.split(study, study.codebook().require(code), holding, codings, name, author);
	}
}

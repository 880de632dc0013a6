// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.analysis.DocumentCount;
import org.hashiya.model.Act;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;

/** Removes documents with their passages, one step of undo for all. Needs their passages, so it is prepared in the background and says what goes. */
public record RemoveDocuments(List<UUID> documents) {

	/**
	 * What goes.
	 *
	 * @param names    of the documents
	 * @param passages in them, as the list of documents counts them
	 * @param codings  on those
	 * @param act      does it
	 */
	public record Removal(List<String> names, int passages, int codings, Act act) {
	}

	/**
	 * Loads the passages and prepares the act.
	 *
	 * @return nothing where no document is given
	 * @throws StudyProblem          DOCUMENT_UNKNOWN, or if passages cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public Optional<Removal> prepare(Study study, Progress progress) throws StudyProblem {
		progress.begin(documents.size());
		int passages = 0;
		int codings = 0;
		for (UUID id : documents) {
			progress.check();
			Passages here = study.passages(study.document(id), progress);
			passages += DocumentCount.of(here).passages();
			codings += here.codings().size();
			progress.worked(1);
		}
		Optional<Act> act = new Together(study).each(documents, (now, document) -> Optional.of(StudyActs.removeDocument(now, document)));
		return act.isEmpty() ? Optional.empty() : Optional.of(new Removal(act.get().labels(), passages, codings, act.get()));
	}
}

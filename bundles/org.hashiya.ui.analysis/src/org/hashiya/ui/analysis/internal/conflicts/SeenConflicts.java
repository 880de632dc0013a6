// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Conflict;

/** Which conflicts a coder sees: where others are hidden, not those about passages and memos of others. Codebook and documents are everybody's. */
final class SeenConflicts {

	private SeenConflicts() {
	}

	/**
	 * Those that are seen, in their order.
	 *
	 * @param seen the study as the coder sees it
	 * @throws StudyProblem          if passages cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	static List<Conflict> of(List<Conflict> all, Study seen, Progress progress) throws StudyProblem {
		if (seen.seenBy() == null) {
			return all;
		}
		List<Conflict> found = new ArrayList<>();
		for (Conflict conflict : all) {
			if (!isCoders(conflict) || isSeen(conflict, seen, progress)) {
				found.add(conflict);
			}
		}
		return found;
	}

	/** Whether it is about something that some coder has made, and not about what all share. */
	static boolean isCoders(Conflict conflict) {
		return conflict.about() == ElementKind.PASSAGE || conflict.about() == ElementKind.CODING || conflict.about() == ElementKind.MEMO;
	}

	private static boolean isSeen(Conflict conflict, Study seen, Progress progress) throws StudyProblem {
		if (conflict.about() == ElementKind.MEMO) {
			return seen.memos().get(conflict.element()) != null;
		}
		UUID id = conflict.document();
		Document document = id == null ? null : seen.documents().get(id);
		return document != null && seen.passages(document, progress).get(conflict.element()) != null;
	}
}

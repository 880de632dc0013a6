// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.counts;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.analysis.DocumentCount;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** How many passages each document has: distinct ranges, as that unit is defined; and when it was coded last. After the first count only changed documents are counted again. */
public final class PassageCounts {

	private final Map<UUID, DocumentCount> byDocument = new HashMap<>();

	private PassageCounts() {
	}

	/**
	 * Counts the passages of all documents; loads them.
	 *
	 * @throws StudyProblem          if passages cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public static PassageCounts of(Study study, Progress progress) throws StudyProblem {
		PassageCounts counts = new PassageCounts();
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			counts.byDocument.put(document.id(), DocumentCount.of(study.passages(document, progress)));
			progress.worked(1);
		}
		return counts;
	}

	/**
	 * Brings the counts up to a later snapshot.
	 *
	 * @return the documents whose number of passages or time of the last coding is different now
	 * @throws StudyProblem if the passages of a changed document cannot be read
	 */
	public Set<UUID> update(Study after, List<ChangeSet> changes) throws StudyProblem {
		Set<UUID> different = new HashSet<>();
		for (UUID id : new ChangedPassages(changes).documents()) {
			Document document = after.documents().get(id);
			DocumentCount now = document == null ? DocumentCount.NONE : DocumentCount.of(after.passages(document, Progress.NONE));
			DocumentCount before = document == null ? byDocument.remove(id) : byDocument.put(id, now);
			if (!now.equals(before)) {
				different.add(id);
			}
		}
		return different;
	}

	/** The number of distinct ranges in a document that have a coding or a memo. */
	public int passages(UUID document) {
		return byDocument.getOrDefault(document, DocumentCount.NONE).passages();
	}

	/** When the latest of a document's codings was made; empty where it has none, or none that says. */
	public Optional<Instant> latest(UUID document) {
		return Optional.ofNullable(byDocument.getOrDefault(document, DocumentCount.NONE).latest());
	}
}

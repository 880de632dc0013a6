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

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** How many passages each document has: distinct ranges, as that unit is defined; and when it was coded last. After the first count only changed documents are counted again. */
public final class PassageCounts {

	private record Count(int passages, @Nullable Instant latest) {
	}

	private static final Count NONE = new Count(0, null);

	private final Map<UUID, Count> byDocument = new HashMap<>();

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
			counts.byDocument.put(document.id(), count(study.passages(document, progress).list()));
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
			Count now = document == null ? NONE : count(after.passages(document, Progress.NONE).list());
			Count before = document == null ? byDocument.remove(id) : byDocument.put(id, now);
			if (!now.equals(before)) {
				different.add(id);
			}
		}
		return different;
	}

	/** The number of distinct ranges in a document that have a coding or a memo. */
	public int passages(UUID document) {
		return byDocument.getOrDefault(document, NONE).passages;
	}

	/** When the latest of a document's codings was made; empty where it has none, or none that says. */
	public Optional<Instant> latest(UUID document) {
		return Optional.ofNullable(byDocument.getOrDefault(document, NONE).latest);
	}

	/** Passages in text order have equal ranges side by side. */
	private static Count count(List<Passage> sorted) {
		int ranges = 0;
		@Nullable
		Passage last = null;
		@Nullable
		Instant latest = null;
		for (Passage passage : sorted) {
			if (last == null || !last.hasRange(passage.start(), passage.end())) {
				ranges++;
			}
			last = passage;
			for (Coding coding : passage.codings()) {
				Instant created = coding.created();
				if (created != null && (latest == null || created.isAfter(latest))) {
					latest = created;
				}
			}
		}
		return new Count(ranges, latest);
	}
}

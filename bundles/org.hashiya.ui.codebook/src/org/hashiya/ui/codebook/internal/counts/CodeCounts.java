// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.counts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.Codebook;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * How many codings each code has. All passages are counted once; from then on only those that changed. Belongs to one thread at a time.
 */
public final class CodeCounts {

	private final Map<UUID, Integer> own = new HashMap<>();
	private Study counted;

	private CodeCounts(Study counted) {
		this.counted = counted;
	}

	/**
	 * Counts all codings of a study; loads all passages.
	 *
	 * @throws StudyProblem          if passages cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public static CodeCounts of(Study study, Progress progress) throws StudyProblem {
		CodeCounts counts = new CodeCounts(study);
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			study.passages(document, progress).list().forEach(passage -> counts.add(passage, 1, counts.own));
			progress.worked(1);
		}
		return counts;
	}

	/**
	 * Brings the counts up to a later snapshot; takes time in proportion to the passages that changed.
	 *
	 * @param after   the snapshot from now on
	 * @param changes all that lies between the snapshot counted so far and this one; may hold more
	 * @return the codes whose number of codings is different now
	 * @throws StudyProblem if changed passages cannot be read; the counts are then as they were
	 */
	public Set<UUID> update(Study after, List<ChangeSet> changes) throws StudyProblem {
		ChangedPassages changed = new ChangedPassages(changes);
		Map<UUID, Integer> difference = new HashMap<>();
		for (Passage passage : changed.in(counted)) {
			add(passage, -1, difference);
		}
		for (Passage passage : changed.in(after)) {
			add(passage, 1, difference);
		}
		counted = after;
		Set<UUID> different = new HashSet<>();
		difference.forEach((code, more) -> {
			if (more != 0) {
				different.add(code);
				own.merge(code, more, (one, other) -> one + other == 0 ? null : one + other);
			}
		});
		return different;
	}

	/** The codings of the code itself. */
	public int own(UUID code) {
		return own.getOrDefault(code, 0);
	}

	/** The codings of the code and of all codes below it: their sum, as the unit "codings" is defined. */
	public int withSubcodes(Codebook codebook, UUID code) {
		return codebook.withSubcodes(code).stream().mapToInt(this::own).sum();
	}

	private void add(Passage passage, int each, Map<UUID, Integer> to) {
		passage.codings().forEach(coding -> to.merge(coding.code(), each, Integer::sum));
	}
}

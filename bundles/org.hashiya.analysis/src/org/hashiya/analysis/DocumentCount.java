// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;

/**
 * What has been coded in one document.
 *
 * @param passages distinct ranges with a coding or a memo, as that unit is defined
 * @param latest   when the latest of its codings was made; null where it has none, or none that says
 */
public record DocumentCount(int passages, @Nullable Instant latest) {

	/** A document in which nothing has been coded. */
	public static final DocumentCount NONE = new DocumentCount(0, null);

	/** Counts the passages of a document. */
	public static DocumentCount of(Passages all) {
		return of(all.list());
	}

	/** Passages in text order have equal ranges side by side. */
	private static DocumentCount of(List<Passage> sorted) {
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
		return new DocumentCount(ranges, latest);
	}
}

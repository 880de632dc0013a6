// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.retrieval;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Passages that are put together.
 *
 * @param by       by what
 * @param id       of the code, document, case or coder; null for the group of all, and for those that belong to none
 * @param name     the code's path, or the name of the document, case or coder; empty where there is no id
 * @param passages as they are sorted, at least one; the group of all may be empty
 */
public record PassageGroup(PassageGrouping by, @Nullable UUID id, String name, List<FoundPassage> passages) {

	public PassageGroup {
		passages = List.copyOf(passages);
	}

	/** In how many documents they are. */
	public int documents() {
		return (int) passages.stream().map(passage -> passage.document().id()).distinct().count();
	}
}

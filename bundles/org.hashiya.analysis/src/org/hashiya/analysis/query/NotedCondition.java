// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.BitSet;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Document;
import org.hashiya.model.Passage;

/**
 * Ranges with a memo of some kind on a passage or on a coding that counts.
 *
 * @param targets   ids of the passages and codings that have such a memo
 * @param documents ids of the documents that they are in
 */
record NotedCondition(Set<UUID> targets, Set<UUID> documents) implements Condition {

	NotedCondition {
		targets = Set.copyOf(targets);
		documents = Set.copyOf(documents);
	}

	@Override
	public int cost() {
		return 1;
	}

	@Override
	public Fit fit(Document document) {
		return documents.contains(document.id()) ? Fit.SOME : Fit.NONE;
	}

	@Override
	public BitSet in(DocumentRanges ranges, CodingFilter filter) {
		BitSet found = new BitSet();
		for (int i = 0; i < ranges.passages().size(); i++) {
			Passage passage = ranges.passages().get(i);
			if (targets.contains(passage.id()) || passage.codings().stream().anyMatch(coding -> targets.contains(coding.id()) && filter.admits(coding))) {
				found.set(ranges.rangeOfPassage(i));
			}
		}
		if (!filter.isNone()) {
			found.and(ranges.all(filter));
		}
		return found;
	}
}

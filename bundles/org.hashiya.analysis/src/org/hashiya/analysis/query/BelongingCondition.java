// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.BitSet;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Document;

/**
 * Ranges of some documents, and some passages of others.
 *
 * @param documents ids of documents that belong as a whole
 * @param passages  ids of passages that belong
 * @param in        ids of the documents that these are in
 */
record BelongingCondition(Set<UUID> documents, Set<UUID> passages, Set<UUID> in) implements Condition {

	BelongingCondition {
		documents = Set.copyOf(documents);
		passages = Set.copyOf(passages);
		in = Set.copyOf(in);
	}

	/** Ranges of documents. */
	static BelongingCondition to(Set<UUID> documents) {
		return new BelongingCondition(documents, Set.of(), Set.of());
	}

	@Override
	public int cost() {
		return 0;
	}

	@Override
	public Fit fit(Document document) {
		return documents.contains(document.id()) ? Fit.ALL : in.contains(document.id()) ? Fit.SOME : Fit.NONE;
	}

	@Override
	public BitSet in(DocumentRanges ranges, CodingFilter filter) {
		if (documents.contains(ranges.document().id())) {
			return ranges.all(filter);
		}
		BitSet found = new BitSet();
		if (in.contains(ranges.document().id())) {
			for (int i = 0; i < ranges.passages().size(); i++) {
				if (passages.contains(ranges.passages().get(i).id())) {
					found.set(ranges.rangeOfPassage(i));
				}
			}
			found.and(ranges.all(filter));
		}
		return found;
	}
}

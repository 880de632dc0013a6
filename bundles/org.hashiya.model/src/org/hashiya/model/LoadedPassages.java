// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/** The passages of one document, or where to get them. Shared by all snapshots in which they are the same. */
final class LoadedPassages {

	private final @Nullable PassageSource source;
	private volatile @Nullable Passages loaded;
	/** What was found last; replaced as a whole, so that no thread sees half of it. */
	private volatile @Nullable Seen seen;

	/**
	 * What some coders did of them.
	 *
	 * @param from what it was taken of
	 */
	private record Seen(Set<UUID> coders, Passages from, Passages passages) {
	}

	LoadedPassages(PassageSource source) {
		this.source = source;
	}

	LoadedPassages(Passages loaded) {
		this.loaded = loaded;
		source = null;
	}

	Passages get(Document document, Progress progress) throws StudyProblem {
		Passages known = loaded;
		if (known != null) {
			return known;
		}
		synchronized (this) {
			known = loaded;
			if (known == null) {
				PassageSource from = source;
				known = from == null ? Passages.EMPTY : from.passages(document, progress);
				loaded = known;
			}
			return known;
		}
	}

	/** As {@link #get}, but what is not in memory is not kept there. */
	Passages pass(Document document, Progress progress) throws StudyProblem {
		Passages known = loaded;
		PassageSource from = source;
		return known != null || from == null ? get(document, progress) : from.passagesOnce(document, progress);
	}

	/** Only what some coders did; see {@link Study#seenBy(Set)}. Of one choice of coders at a time it is kept, so that equal snapshots have the same object. */
	Passages seenBy(Set<UUID> coders, Ordered<Memo> memos, Document document, Progress progress) throws StudyProblem {
		Passages all = get(document, progress);
		Seen known = seen;
		if (known != null && known.from == all && known.coders.equals(coders)) {
			return known.passages;
		}
		Passages found = only(coders, memos, all);
		seen = new Seen(coders, all, found);
		return found;
	}

	private static Passages only(Set<UUID> coders, Ordered<Memo> memos, Passages all) {
		List<Passage> found = new ArrayList<>();
		boolean same = true;
		for (Passage passage : all.list()) {
			List<Coding> codings = passage.codings().stream().filter(coding -> coders.contains(coding.coder())).toList();
			List<UUID> own = passage.memos().stream().filter(id -> isBy(coders, memos.get(id))).toList();
			boolean whole = codings.size() == passage.codings().size() && own.size() == passage.memos().size();
			same &= whole;
			Passage left = whole ? passage : passage.withCodings(codings).withMemos(own);
			if (!left.isBare()) {
				found.add(left);
			}
		}
		return same ? all : Passages.of(found);
	}

	/** Whether one of some coders wrote a memo. */
	static boolean isBy(Set<UUID> coders, @Nullable Memo memo) {
		UUID by = memo == null ? null : memo.created().by();
		return by != null && coders.contains(by);
	}
}

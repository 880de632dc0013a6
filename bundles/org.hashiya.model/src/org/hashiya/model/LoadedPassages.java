// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import org.eclipse.jdt.annotation.Nullable;

/** The passages of one document, or where to get them. Shared by all snapshots in which they are the same. */
final class LoadedPassages {

	private final @Nullable PassageSource source;
	private volatile @Nullable Passages loaded;

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
}

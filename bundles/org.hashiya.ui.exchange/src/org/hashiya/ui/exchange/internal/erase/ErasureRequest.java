// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Erased;
import org.hashiya.store.Erasure;

/** What a person wants to erase. Needs no window. */
public sealed interface ErasureRequest {

	/**
	 * A document, also one in the trash.
	 *
	 * @param memos whether memos on it and on its passages go too
	 */
	record OfDocument(UUID id, String name, boolean memos) implements ErasureRequest {

		@Override
		public @Nullable Erased run(Study study, Erasure erasure, Progress progress) throws StudyProblem {
			return erasure.document(id, memos, progress);
		}
	}

	/** A memo. */
	record OfMemo(UUID id, String title) implements ErasureRequest {

		@Override
		public @Nullable Erased run(Study study, Erasure erasure, Progress progress) throws StudyProblem {
			return erasure.memo(id, progress);
		}
	}

	/** The words of a passage. */
	record OfPassage(UUID id, String words) implements ErasureRequest {

		@Override
		public @Nullable Erased run(Study study, Erasure erasure, Progress progress) throws StudyProblem {
			return erasure.passage(study, id, progress);
		}
	}

	/** A name, replaced by a pseudonym. */
	record OfName(String name, String by) implements ErasureRequest {

		@Override
		public @Nullable Erased run(Study study, Erasure erasure, Progress progress) throws StudyProblem {
			return erasure.name(name, by, progress);
		}
	}

	/** All documents in the trash; the memos that were on them stay. */
	record OfTrash(List<UUID> ids) implements ErasureRequest {

		@Override
		public @Nullable Erased run(Study study, Erasure erasure, Progress progress) throws StudyProblem {
			return erasure.documents(ids, false, progress);
		}
	}

	/** What was begun and interrupted. */
	record Unfinished() implements ErasureRequest {

		@Override
		public @Nullable Erased run(Study study, Erasure erasure, Progress progress) throws StudyProblem {
			return erasure.finish(progress);
		}
	}

	/** Whether an imported file goes although nobody asked for it, since it cannot be edited. */
	default boolean takesOriginals() {
		return this instanceof OfPassage || this instanceof OfName;
	}

	/**
	 * Erases it; the study must be closed.
	 *
	 * @param study as it was when it was closed
	 * @return what was done; null where nothing was left to do
	 * @throws StudyProblem as {@link Erasure}
	 */
	@Nullable
	Erased run(Study study, Erasure erasure, Progress progress) throws StudyProblem;
}

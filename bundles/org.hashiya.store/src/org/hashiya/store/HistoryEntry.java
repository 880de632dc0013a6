// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;

/**
 * One act as the journal holds it.
 *
 * @param id     of the journal's line
 * @param time   when (UTC)
 * @param coder  who, by id
 * @param writer the open study that wrote it
 * @param step   whether it was done, undone or done again
 * @param of     for an undo or redo, the id of the act that was undone or done again; else null
 * @param kind   what was done (for an undo or redo, what the act was)
 * @param labels what it was done to, see {@link Act.Kind}
 */
public record HistoryEntry(UUID id, Instant time, UUID coder, String writer, Step step, @Nullable UUID of, Act.Kind kind, List<String> labels) {

	/** Whether an act was done for the first time, undone, or done again. */
	public enum Step {
		ACT, UNDO, REDO
	}

	public HistoryEntry {
		labels = List.copyOf(labels);
	}
}

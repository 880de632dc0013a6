// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;

/**
 * What several tables say in the same way.
 *
 * @param study the study
 * @param memos its memos
 */
record Cells(Study study, MemoIndex memos) {

	/** Stands between several values in one cell. */
	static final String BETWEEN = " | ";
	/** After so many passages it is asked whether to go on: some milliseconds. */
	static final int ASK = 256;

	/** The name of a coder, or nothing where the study does not know this one. */
	@Nullable
	String coder(@Nullable UUID id) {
		Coder coder = id == null ? null : study.coders().get(id);
		return coder == null ? null : coder.name();
	}

	/** The texts of the memos on a passage, then on codings of it, with an empty line between them; nothing where there is none. */
	@Nullable
	String memo(Passage passage, Collection<Coding> codings) {
		if (memos.isEmpty()) {
			return null;
		}
		List<Memo> found = memos.on(passage);
		for (Coding coding : codings) {
			List<Memo> onCoding = memos.on(coding);
			if (!onCoding.isEmpty()) {
				found = new ArrayList<>(found);
				found.addAll(onCoding);
			}
		}
		return found.isEmpty() ? null : found.stream().map(Memo::text).collect(Collectors.joining("\n\n"));
	}
}

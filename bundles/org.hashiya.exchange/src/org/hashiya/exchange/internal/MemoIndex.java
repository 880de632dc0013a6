// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Coding;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.model.Target;

/** Finds the memos on something; made in one pass over the memos. */
public final class MemoIndex {

	private record Key(ElementKind kind, UUID id) {
	}

	private final Study study;
	private final Map<Key, List<Memo>> byTarget = new HashMap<>();

	public MemoIndex(Study study) {
		this.study = study;
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			if (target != null) {
				byTarget.computeIfAbsent(new Key(target.kind(), target.id()), key -> new ArrayList<>()).add(memo);
			}
		}
	}

	/** Whether the study has no memo at all. */
	public boolean isEmpty() {
		return study.memos().isEmpty();
	}

	/** The memos on an element, in the study's order. */
	public List<Memo> on(ElementKind kind, UUID id) {
		return byTarget.isEmpty() ? List.of() : byTarget.getOrDefault(new Key(kind, id), List.of());
	}

	/** The memos on a coding. */
	public List<Memo> on(Coding coding) {
		return on(ElementKind.CODING, coding.id());
	}

	/** The memos on a passage: those it names, in its order, then those that name it. */
	public List<Memo> on(Passage passage) {
		if (passage.memos().isEmpty()) {
			return on(ElementKind.PASSAGE, passage.id());
		}
		Set<Memo> memos = new LinkedHashSet<>();
		for (UUID id : passage.memos()) {
			Memo memo = study.memos().get(id);
			if (memo != null) {
				memos.add(memo);
			}
		}
		memos.addAll(on(ElementKind.PASSAGE, passage.id()));
		return List.copyOf(memos);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.MemoForm;
import org.hashiya.model.Coding;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** Finds the memos on something; made in one pass over the memos. */
public final class MemoIndex {

	private record Key(ElementKind kind, UUID id) {
	}

	private final Study study;
	/** By kind and then by id: asked for each of a million codings. */
	private final Map<ElementKind, Map<UUID, List<Memo>>> byTarget = new EnumMap<>(ElementKind.class);
	private final Map<Key, Memo> descriptions = new HashMap<>();
	/** A bit for each id that something may be on: most things have no memo, and to look into a large map takes ten times as long as to look at a bit. */
	private final long[] targets;

	/** All memos. */
	public MemoIndex(Study study) {
		this(study, Progress.NONE);
	}

	/** The same, as long as anybody waits for it. */
	public MemoIndex(Study study, Progress progress) {
		this(study, Set.of(), progress);
	}

	private MemoIndex(Study study, Set<UUID> described, Progress progress) {
		this.study = study;
		targets = new long[Integer.highestOneBit(1 + study.memos().list().size() / 2)];
		for (Memo memo : Asking.of(study.memos().list(), progress)) {
			Target target = memo.target();
			if (target != null) {
				targets[word(target.id())] |= bit(target.id());
			}
			if (target != null && described.contains(memo.id())) {
				descriptions.put(new Key(target.kind(), target.id()), memo);
			} else if (target != null) {
				byTarget.computeIfAbsent(target.kind(), kind -> new HashMap<>()).computeIfAbsent(target.id(), id -> new ArrayList<>(1)).add(memo);
			}
		}
	}

	/**
	 * For a project: memos that are descriptions there are no notes.
	 *
	 * @param form    what becomes a description
	 * @param foreign what goes out with it from foreign projects
	 * @throws StudyProblem if passages cannot be read
	 */
	static MemoIndex forProject(Study study, MemoForm form, ForeignOut foreign, Progress progress) throws StudyProblem {
		return new MemoIndex(study, DescribedMemos.of(study, form, foreign, progress).keySet(), progress);
	}

	/** The memo that is written as the description of an element and not as a note, or null. */
	@Nullable
	Memo description(ElementKind kind, UUID id) {
		return descriptions.get(new Key(kind, id));
	}

	/** Whether anything of a kind has a description that is a memo. */
	boolean describe(ElementKind kind) {
		return descriptions.keySet().stream().anyMatch(key -> key.kind() == kind);
	}

	/** Whether a memo is written as a description. */
	boolean isDescription(Memo memo) {
		Target target = memo.target();
		return target != null && descriptions.get(new Key(target.kind(), target.id())) == memo;
	}

	/** Whether the study has no memo at all. */
	public boolean isEmpty() {
		return study.memos().isEmpty();
	}

	/** The memos on an element, in the study's order. */
	public List<Memo> on(ElementKind kind, UUID id) {
		Map<UUID, List<Memo>> memos = byTarget.get(kind);
		return memos == null || (targets[word(id)] & bit(id)) == 0 ? List.of() : memos.getOrDefault(id, List.of());
	}

	private int word(UUID id) {
		return (int) (mixed(id) >>> 40) & targets.length - 1;
	}

	private static long bit(UUID id) {
		return 1L << (mixed(id) >>> 32);
	}

	private static long mixed(UUID id) {
		return (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
	}

	/** The memos on a coding. */
	public List<Memo> on(Coding coding) {
		return on(ElementKind.CODING, coding.id());
	}

	/** The memos on a passage: those it names, in its order, then those that name it. */
	public List<Memo> on(Passage passage) {
		List<UUID> named = passage.memos();
		List<Memo> naming = on(ElementKind.PASSAGE, passage.id());
		if (named.isEmpty() || named.size() == 1 && naming.size() == 1 && naming.getFirst().id().equals(named.getFirst())) {
			return naming;
		}
		Set<Memo> memos = new LinkedHashSet<>();
		for (UUID id : named) {
			Memo memo = study.memos().get(id);
			if (memo != null && !isDescription(memo)) {
				memos.add(memo);
			}
		}
		memos.addAll(naming);
		return List.copyOf(memos);
	}
}

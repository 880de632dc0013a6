// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.refi.DescriptionMemos;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** Finds the memos on something; made in one pass over the memos. */
public final class MemoIndex {

	private record Key(ElementKind kind, UUID id) {
	}

	private final Study study;
	private final Map<Key, List<Memo>> byTarget = new HashMap<>();
	private final Map<Key, Memo> descriptions = new HashMap<>();

	/** All memos. */
	public MemoIndex(Study study) {
		this(study, Set.of());
	}

	private MemoIndex(Study study, Set<UUID> described) {
		this.study = study;
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			if (target != null && described.contains(memo.id())) {
				descriptions.put(new Key(target.kind(), target.id()), memo);
			} else if (target != null) {
				byTarget.computeIfAbsent(new Key(target.kind(), target.id()), key -> new ArrayList<>()).add(memo);
			}
		}
	}

	/**
	 * For a project: memos that were descriptions in a foreign project are that again and no notes.
	 *
	 * @throws StudyProblem if passages cannot be read
	 */
	static MemoIndex forProject(Study study, Progress progress) throws StudyProblem {
		Set<UUID> referred = null;
		Set<UUID> described = new HashSet<>();
		Map<UUID, Set<UUID>> placed = new HashMap<>();
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			if (target == null || !hasForm(memo, target)) {
				continue;
			}
			referred = referred == null ? referred(study) : referred;
			if (!referred.contains(memo.id()) && isWritten(study, target, placed, progress)) {
				described.add(memo.id());
			}
		}
		return new MemoIndex(study, described);
	}

	/** Memos that something but what they are on refers to. */
	private static Set<UUID> referred(Study study) {
		Set<UUID> referred = new HashSet<>();
		study.sets().list().forEach(set -> referred.addAll(set.memos()));
		for (Relation relation : study.relations().list()) {
			referred.add(relation.origin().id());
			referred.add(relation.target().id());
		}
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			if (target != null && target.kind() == ElementKind.MEMO) {
				referred.add(target.id());
			}
		}
		return referred;
	}

	/** Whether a memo was a description in a foreign project, and has nothing that a description could not have. */
	private static boolean hasForm(Memo memo, Target target) {
		return memo.id().equals(DescriptionMemos.id(target.id())) && memo.title().isEmpty() && memo.type().isEmpty() && !memo.text().isEmpty();
	}

	/** Whether what a description is on is written, with room for one. */
	private static boolean isWritten(Study study, Target target, Map<UUID, Set<UUID>> placed, Progress progress) throws StudyProblem {
		UUID id = target.document();
		Document document = id == null ? null : study.documents().get(id);
		switch (target.kind()) {
		case DOCUMENT:
			return study.documents().contains(target.id());
		case MEMO:
			return isWithoutType(study.memos().get(target.id()));
		case PASSAGE:
			if (document == null) {
				return false;
			}
			Set<UUID> passages = placed.get(document.id());
			if (passages == null) {
				passages = new HashSet<>();
				for (Passage passage : study.passages(document, progress).placed().list()) {
					passages.add(passage.id());
				}
				placed.put(document.id(), passages);
			}
			return passages.contains(target.id());
		default:
			return false;
		}
	}

	private static boolean isWithoutType(@Nullable Memo memo) {
		return memo != null && memo.type().isEmpty();
	}

	/** The memo that is written as the description of an element and not as a note, or null. */
	@Nullable
	Memo description(ElementKind kind, UUID id) {
		return descriptions.get(new Key(kind, id));
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
			if (memo != null && !isDescription(memo)) {
				memos.add(memo);
			}
		}
		memos.addAll(on(ElementKind.PASSAGE, passage.id()));
		return List.copyOf(memos);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.MemoForm;
import org.hashiya.exchange.internal.refi.DescriptionMemos;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/**
 * Decides which memos a project has as descriptions. Such a memo has no id in the project, so nothing may refer to it but what it is on. Looks through passages only where a memo on one is to be decided.
 */
public final class DescribedMemos {

	private final Study study;
	private final MemoForm form;
	private final ForeignOut foreign;
	private final Set<UUID> referred = new HashSet<>();
	/** At most one for each element, by its id. */
	private final Map<UUID, Memo> chosen = new LinkedHashMap<>();

	private DescribedMemos(Study study, MemoForm form, ForeignOut foreign) {
		this.study = study;
		this.form = form;
		this.foreign = foreign;
	}

	/**
	 * The memos, by their ids.
	 *
	 * @throws StudyProblem if passages cannot be read
	 */
	public static Map<UUID, Memo> of(Study study, MemoForm form, ForeignOut foreign, Progress progress) throws StudyProblem {
		DescribedMemos described = new DescribedMemos(study, form, foreign);
		if (!described.hasAny(progress)) {
			return Map.of();
		}
		described.findReferred(progress);
		described.choose(progress);
		described.checkPassages(progress);
		Map<UUID, Memo> memos = new HashMap<>();
		described.chosen.values().forEach(memo -> memos.put(memo.id(), memo));
		return memos;
	}

	/** What a memo is as a description: its text, below its title where it has one. */
	public static String text(Memo memo) {
		return memo.title().isEmpty() ? memo.text() : memo.text().isEmpty() ? memo.title() : memo.title() + DescriptionMemos.BELOW_TITLE + memo.text();
	}

	/** Whether a memo has something that a description has no room for. */
	public static boolean losesSomething(Memo memo) {
		return !memo.title().isEmpty() || !memo.type().isEmpty() || memo.created().at() != null || memo.created().by() != null || memo.modified().at() != null || memo.modified().by() != null;
	}

	private boolean hasForm(Memo memo) {
		Target target = memo.target();
		if (target == null || text(memo).isEmpty()) {
			return false;
		}
		return switch (target.kind()) {
		case DOCUMENT, PASSAGE -> form == MemoForm.DESCRIPTIONS || wasDescription(memo, target);
		case MEMO -> wasDescription(memo, target);
		default -> false;
		};
	}

	/** Whether a memo was a description in a foreign project, and has nothing that a description could not have. */
	private static boolean wasDescription(Memo memo, Target target) {
		return isOwn(memo, target) && memo.title().isEmpty() && memo.type().isEmpty();
	}

	/** Whether a memo has the id of its target's description. */
	private static boolean isOwn(Memo memo, Target target) {
		return memo.id().equals(DescriptionMemos.id(target.id()));
	}

	/** What something but what they are on refers to. */
	private boolean hasAny(Progress progress) {
		for (Memo memo : Asking.of(study.memos().list(), progress)) {
			if (hasForm(memo)) {
				return true;
			}
		}
		return false;
	}

	private void findReferred(Progress progress) {
		study.sets().list().forEach(set -> referred.addAll(set.memos()));
		for (Relation relation : study.relations().list()) {
			referred.add(relation.origin().id());
			referred.add(relation.target().id());
		}
		for (Memo memo : Asking.of(study.memos().list(), progress)) {
			Target target = memo.target();
			if (target != null && target.kind() == ElementKind.MEMO) {
				referred.add(target.id());
			}
		}
		referred.addAll(foreign.references());
	}

	private void choose(Progress progress) {
		for (Memo memo : Asking.of(study.memos().list(), progress)) {
			Target target = memo.target();
			if (target == null || !hasForm(memo) || referred.contains(memo.id()) || foreign.details(memo.id()) != null || !isThere(target)) {
				continue;
			}
			Memo first = chosen.putIfAbsent(target.id(), memo);
			if (first != null && isOwn(memo, target)) {
				chosen.put(target.id(), memo); // an import takes a description for that one
			}
		}
	}

	/** Whether what a memo is on is written, with room for a description; of passages that is seen later. */
	private boolean isThere(Target target) {
		return switch (target.kind()) {
		case DOCUMENT -> study.documents().contains(target.id());
		case MEMO -> study.memos().contains(target.id());
		default -> true;
		};
	}

	/** Takes away those on passages that are not written, and those that other passages name too. */
	private void checkPassages(Progress progress) throws StudyProblem {
		Map<UUID, Memo> waiting = new HashMap<>();
		chosen.forEach((id, memo) -> {
			Target target = memo.target();
			if (target != null && target.kind() == ElementKind.PASSAGE) {
				waiting.put(id, memo);
			}
		});
		if (waiting.isEmpty()) {
			return;
		}
		Set<UUID> ids = new HashSet<>();
		waiting.values().forEach(memo -> ids.add(memo.id()));
		for (Document document : study.documents().list()) {
			progress.check();
			for (Passage passage : study.passagesOnce(document, progress).list()) {
				if (passage.unplaced() != null) {
					continue; // it is not written
				}
				Memo own = waiting.remove(passage.id());
				for (UUID memo : passage.memos()) {
					if (ids.contains(memo) && (own == null || !own.id().equals(memo))) {
						chosen.values().removeIf(each -> each.id().equals(memo));
					}
				}
			}
		}
		waiting.keySet().forEach(chosen::remove);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.StudyProblem.Kind;

/** Acts on passages and codings: pure functions from a snapshot to what to apply to it. Positions are UTF-16 units. */
public final class CodingActs {

	private CodingActs() {
	}

	/**
	 * Applies a code to ranges of a document. A code that the author already has on exactly a range changes nothing there; another code joins the author's own passage of that
	 * range; else a passage is made.
	 *
	 * @param memo text of a memo on each passage, or null
	 * @return the act, or nothing where there is nothing to change
	 * @throws StudyProblem CODE_NOT_CODABLE for a category; RANGE_INVALID for an empty range or one outside the text; or if passages cannot be read
	 */
	public static Optional<Act> apply(Study study, Document document, List<Extent> ranges, Code code, @Nullable String memo, Author author) throws StudyProblem {
		if (!code.codable()) {
			throw StudyProblem.of(Kind.CODE_NOT_CODABLE, study.codebook().path(code));
		}
		Passages passages = study.passages(document, Progress.NONE);
		List<Change> changes = new ArrayList<>();
		Set<Extent> made = new HashSet<>();
		int touched = 0;
		for (Extent range : ranges) {
			if (range.start() < 0 || range.end() <= range.start() || range.end() > document.utf16()) {
				throw StudyProblem.of(Kind.RANGE_INVALID, range.start(), range.end(), document.utf16());
			}
			if (!made.add(range)) {
				continue;
			}
			List<Passage> own = passages.at(range.start(), range.end()).stream().filter(passage -> passage.coder().equals(author.coder())).toList();
			boolean known = own.stream().flatMap(passage -> passage.codings().stream())
					.anyMatch(coding -> coding.code().equals(code.id()) && coding.coder().equals(author.coder()));
			if (known && memo == null) {
				continue;
			}
			Passage before = own.isEmpty() ? null : own.getFirst();
			Passage after = before != null ? before
					: new Passage(author.newId(), document.id(), range.start(), range.end(), author.coder(), author.now(), List.of(), List.of());
			if (!known) {
				after = after.plus(new Coding(author.newId(), code.id(), code.definition().version(), author.coder(), author.now()));
			}
			if (memo != null) {
				Memo written = new Memo(author.newId(), new Target(ElementKind.PASSAGE, after.id(), document.id()), "", "", memo, author.stamp(), author.stamp());
				List<UUID> memos = new ArrayList<>(after.memos());
				memos.add(written.id());
				after = after.withMemos(memos);
				changes.add(Put.add(written, -1));
			}
			changes.add(new Put(before, -1, after, -1));
			touched++;
		}
		return changes.isEmpty() ? Optional.empty()
				: Optional.of(Act.of(Act.Kind.APPLY_CODE, changes, code.name(), String.valueOf(touched), document.name()));
	}

	/**
	 * Removes one coding. Memos on it move to the passage; a passage that is left without coding and memo goes too.
	 *
	 * @throws StudyProblem CODING_UNKNOWN if the passage has no coding of this id
	 */
	public static Act remove(Study study, Passage passage, UUID coding) throws StudyProblem {
		return remove(study, List.of(passage), List.of(coding));
	}

	/**
	 * Removes codings, one step in all.
	 *
	 * @param passages the passages that hold them
	 * @param codings  ids of codings
	 * @throws StudyProblem CODING_UNKNOWN if one of the codings is on none of the passages
	 */
	public static Act remove(Study study, List<Passage> passages, List<UUID> codings) throws StudyProblem {
		List<Change> changes = new ArrayList<>();
		String name = "";
		String document = "";
		int removed = 0;
		for (Passage passage : passages) {
			List<Coding> gone = passage.codings().stream().filter(coding -> codings.contains(coding.id())).toList();
			if (gone.isEmpty()) {
				continue;
			}
			removed += gone.size();
			Code code = study.codebook().get(gone.getFirst().code());
			name = code == null ? gone.getFirst().code().toString() : code.name();
			document = study.document(passage.document()).name();
			changes.addAll(withoutCodings(study, passage, gone));
		}
		if (removed < codings.size()) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, codings.getFirst());
		}
		changes.addAll(References.forget(study, changes));
		return Act.of(Act.Kind.REMOVE_CODING, changes, name, document);
	}

	/** The changes that take codings off a passage, memos on them kept. */
	static List<Change> withoutCodings(Study study, Passage passage, List<Coding> gone) {
		List<Change> changes = new ArrayList<>();
		List<UUID> memos = new ArrayList<>(passage.memos());
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			if (target != null && target.kind() == ElementKind.CODING && gone.stream().anyMatch(coding -> coding.id().equals(target.id()))) {
				changes.add(Put.replace(memo, new Memo(memo.id(), new Target(ElementKind.PASSAGE, passage.id(), passage.document()), memo.type(), memo.title(),
						memo.text(), memo.created(), memo.modified())));
				memos.add(memo.id());
			}
		}
		Passage after = passage.withCodings(passage.codings().stream().filter(coding -> !gone.contains(coding)).toList()).withMemos(memos);
		changes.add(after.isBare() ? Put.remove(passage, -1) : Put.replace(passage, after));
		return changes;
	}

	/**
	 * Moves the boundaries of a passage. One that waits to be placed is placed by it.
	 *
	 * @throws StudyProblem RANGE_INVALID if the new range is empty or outside the text
	 */
	public static Act move(Study study, Passage passage, int start, int end) throws StudyProblem {
		Document document = study.document(passage.document());
		if (start < 0 || end <= start || end > document.utf16()) {
			throw StudyProblem.of(Kind.RANGE_INVALID, start, end, document.utf16());
		}
		return Act.of(Act.Kind.MOVE_BOUNDARIES, Put.replace(passage, passage.placed(start, end)), document.name());
	}

	/** Deletes a passage with its codings; memos on it move to the document. */
	public static Act delete(Study study, Passage passage) throws StudyProblem {
		Document document = study.document(passage.document());
		List<Change> changes = withoutPassage(study, passage);
		changes.addAll(References.forget(study, changes));
		return Act.of(Act.Kind.DELETE_PASSAGE, changes, document.name());
	}

	/** The changes that take a passage with its codings away, memos on them kept on the document. */
	static List<Change> withoutPassage(Study study, Passage passage) {
		List<UUID> targets = new ArrayList<>(List.of(passage.id()));
		passage.codings().forEach(coding -> targets.add(coding.id()));
		List<Change> changes = MemoActs.retarget(study, targets, new Target(ElementKind.DOCUMENT, passage.document()));
		changes.add(Put.remove(passage, -1));
		return changes;
	}
}

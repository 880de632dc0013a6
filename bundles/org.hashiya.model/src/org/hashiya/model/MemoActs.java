// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** Acts on memos. */
public final class MemoActs {

	private static final int LABEL_LENGTH = 40;
	/** A link with the words that it shows: those behind a bar, or the name. That of a passage by its id alone has none. */
	private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]+\\||(?i:code:|document:|memo:|case:|coder:|(?!passage:)))\\s*([^\\[\\]|\\s][^\\[\\]|]*)\\]\\]");

	private MemoActs() {
	}

	/**
	 * Writes a memo.
	 *
	 * @param target what it is on, or null for a free memo
	 * @throws StudyProblem PASSAGE_UNKNOWN or DOCUMENT_UNKNOWN if the target is a passage that is not there, or if passages cannot be read
	 */
	public static Act write(Study study, @Nullable Target target, String title, String text, Author author) throws StudyProblem {
		return write(study, target, "", title, text, author);
	}

	/**
	 * Writes a memo of a type, see {@link #setType}.
	 *
	 * @param target what it is on, or null for a free memo
	 * @throws StudyProblem PASSAGE_UNKNOWN or DOCUMENT_UNKNOWN if the target is a passage that is not there, or if passages cannot be read
	 */
	public static Act write(Study study, @Nullable Target target, String type, String title, String text, Author author) throws StudyProblem {
		Memo memo = new Memo(author.newId(), target, type.strip(), title, text, author.stamp(), author.stamp());
		List<Change> changes = new ArrayList<>(List.of(Put.add(memo, -1)));
		Passage passage = passage(study, target);
		if (passage != null) {
			List<UUID> memos = new ArrayList<>(passage.memos());
			memos.add(memo.id());
			changes.add(Put.replace(passage, passage.withMemos(memos)));
		}
		return Act.of(Act.Kind.WRITE_MEMO, changes, label(memo));
	}

	/** Writes the same memo on each of some passages, in one step; nothing where there is none. */
	public static Optional<Act> writeOnEach(List<Passage> passages, String type, String title, String text, Author author) {
		List<Change> changes = new ArrayList<>();
		String label = "";
		for (Passage passage : passages) {
			Memo memo = new Memo(author.newId(), new Target(ElementKind.PASSAGE, passage.id(), passage.document()), type.strip(), title, text, author.stamp(), author.stamp());
			List<UUID> memos = new ArrayList<>(passage.memos());
			memos.add(memo.id());
			label = label(memo);
			changes.add(Put.add(memo, -1));
			changes.add(Put.replace(passage, passage.withMemos(memos)));
		}
		return changes.isEmpty() ? Optional.empty() : Optional.of(Act.of(Act.Kind.WRITE_MEMO, changes, label));
	}

	/** Replaces title and text of a memo. */
	public static Act change(Memo memo, String title, String text, Author author) {
		return Act.of(Act.Kind.CHANGE_MEMO, Put.replace(memo, memo.withText(title, text, author.stamp())), label(memo));
	}

	/**
	 * Replaces what a memo is on, its type, title and text, in one step; nothing where all is as it is said.
	 *
	 * @param target what it is on then, no passage unless it is on it already; null for a free memo
	 * @throws StudyProblem if the passage that it is on cannot be read
	 */
	public static Optional<Act> rewrite(Study study, Memo memo, @Nullable Target target, String type, String title, String text, Author author) throws StudyProblem {
		if (Objects.equals(target, memo.target()) && type.strip().equals(memo.type()) && title.equals(memo.title()) && text.equals(memo.text())) {
			return Optional.empty();
		}
		Memo after = new Memo(memo.id(), target, type.strip(), title, text, memo.created(), author.stamp());
		List<Change> changes = new ArrayList<>(List.of(Put.replace(memo, after)));
		Passage left = Objects.equals(target, memo.target()) ? null : passage(study, memo.target());
		if (left != null) {
			Passage without = left.withMemos(left.memos().stream().filter(id -> !id.equals(memo.id())).toList());
			changes.add(without.isBare() ? Put.remove(left, -1) : Put.replace(left, without));
			changes.addAll(References.forget(study, changes));
		}
		return Optional.of(Act.of(Act.Kind.CHANGE_MEMO, changes, label(after)));
	}

	/** Says what kind of memo it is, such as {@code theoretical} or {@code to do}; empty for none. */
	public static Act setType(Memo memo, String type, Author author) {
		return Act.of(Act.Kind.CHANGE_MEMO, Put.replace(memo, memo.withType(type.strip(), author.stamp())), label(memo));
	}

	/**
	 * Deletes a memo; a passage that is left without coding and memo goes too.
	 *
	 * @throws StudyProblem if the passage it is on cannot be read
	 */
	public static Act delete(Study study, Memo memo) throws StudyProblem {
		List<Change> changes = new ArrayList<>();
		changes.add(Put.remove(memo, study.memos().indexOf(memo.id())));
		Passage passage = passage(study, memo.target());
		if (passage != null) {
			Passage after = passage.withMemos(passage.memos().stream().filter(id -> !id.equals(memo.id())).toList());
			changes.add(after.isBare() ? Put.remove(passage, -1) : Put.replace(passage, after));
		}
		changes.addAll(retarget(study, List.of(memo.id()), null));
		changes.addAll(References.forget(study, changes));
		return Act.of(Act.Kind.DELETE_MEMO, changes, label(memo));
	}

	/** The changes that move memos on things that go to something that stays (null: they become free). */
	static List<Change> retarget(Study study, Collection<UUID> gone, @Nullable Target target) {
		Set<UUID> ids = new HashSet<>(gone);
		List<Change> changes = new ArrayList<>();
		for (Memo memo : study.memos().list()) {
			Target old = memo.target();
			if (old != null && ids.contains(old.id())) {
				changes.add(Put.replace(memo, new Memo(memo.id(), target, memo.type(), memo.title(), memo.text(), memo.created(), memo.modified())));
			}
		}
		return changes;
	}

	private static @Nullable Passage passage(Study study, @Nullable Target target) throws StudyProblem {
		UUID document = target == null ? null : target.document();
		if (target == null || document == null || target.kind() != ElementKind.PASSAGE) {
			return null;
		}
		Passage passage = study.passages(study.document(document), Progress.NONE).get(target.id());
		if (passage == null) {
			throw StudyProblem.of(StudyProblem.Kind.PASSAGE_UNKNOWN, target.id());
		}
		return passage;
	}

	/** The title, or the first words of the text where there is none, with what links show in place of the links. */
	public static String label(Memo memo) {
		String full = memo.title().isBlank() ? LINK.matcher(memo.text().strip().lines().findFirst().orElse("")).replaceAll("$1") : memo.title();
		return full.codePointCount(0, full.length()) <= LABEL_LENGTH ? full : full.substring(0, full.offsetByCodePoints(0, LABEL_LENGTH)) + "…";
	}
}

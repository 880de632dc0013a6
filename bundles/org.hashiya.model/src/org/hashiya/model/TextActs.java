// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.model.StudyProblem.Kind;

/** Acts on the text of a document and on where its passages stand. */
public final class TextActs {

	private TextActs() {
	}

	/**
	 * Gives a document another text, and its passages their places in it, all in one step. What the passages carry stays as it is.
	 *
	 * @param kind  EDIT_TEXT or REPLACE_TEXT
	 * @param after the document with the new text's hash and lengths, otherwise as it is
	 * @param moved its passages as they are in the new text; those that are left out stay as they are
	 * @throws StudyProblem if its passages cannot be read, or PASSAGE_UNKNOWN if one of {@code moved} is not there
	 */
	public static Act change(Study study, Act.Kind kind, Document after, List<Passage> moved) throws StudyProblem {
		Document before = study.document(after.id());
		Map<UUID, Passage> known = new HashMap<>();
		study.passages(before, Progress.NONE).list().forEach(passage -> known.put(passage.id(), passage));
		List<Change> changes = new ArrayList<>();
		changes.add(Put.replace(before, after));
		for (Passage passage : moved) {
			Passage old = known.get(passage.id());
			if (old == null) {
				throw StudyProblem.of(Kind.PASSAGE_UNKNOWN, passage.id());
			}
			if (!old.equals(passage)) {
				changes.add(Put.replace(old, passage));
			}
		}
		return Act.of(kind, changes, before.name());
	}

	/**
	 * Places a passage by hand: a range of the text as it is now becomes its range. Its words are those that stand there.
	 *
	 * @param start UTF-16 index
	 * @param end   exclusive
	 */
	public static Act place(Study study, Passage passage, int start, int end) {
		Document document = study.documents().get(passage.document());
		return Act.of(Act.Kind.PLACE_PASSAGE, Put.replace(passage, passage.placed(start, end)), document == null ? "" : document.name());
	}

	/**
	 * Lets a passage go that has no place any more: it is removed with its codings; memos on it become free.
	 *
	 * @throws StudyProblem if a memo's passage cannot be read
	 */
	public static Act letGo(Study study, Passage passage) throws StudyProblem {
		Document document = study.documents().get(passage.document());
		List<UUID> gone = new ArrayList<>(List.of(passage.id()));
		passage.codings().forEach(coding -> gone.add(coding.id()));
		List<Change> changes = new ArrayList<>(MemoActs.retarget(study, gone, null));
		changes.add(Put.remove(passage, -1));
		changes.addAll(References.forget(study, changes));
		return Act.of(Act.Kind.DELETE_PASSAGE, changes, document == null ? "" : document.name());
	}

	/**
	 * The passages of a document that wait to be placed, in text order.
	 *
	 * @throws StudyProblem if its passages cannot be read
	 */
	public static List<Passage> unplaced(Study study, Document document) throws StudyProblem {
		return study.passages(document, Progress.NONE).list().stream().filter(passage -> passage.unplaced() != null).toList();
	}
}

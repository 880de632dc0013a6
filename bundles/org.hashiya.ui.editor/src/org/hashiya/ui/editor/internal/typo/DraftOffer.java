// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hashiya.merge.EditAgain;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Draft;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextChange;
import org.hashiya.text.TextEdit;
import org.hashiya.ui.editor.internal.view.ShownDocument;

/**
 * Corrections that were typed another time and neither applied nor discarded, such as before a crash.
 *
 * @param saved     when they were kept
 * @param edits     what they are in the text as it is now
 * @param conflicts how many of them are where the text was changed since
 * @param lost      whether the text that they belong to is not kept any more, so that nobody can say where they stood
 */
public record DraftOffer(Instant saved, List<TextEdit> edits, int conflicts, boolean lost) {

	/**
	 * Looks for corrections of a document. Such as were applied, where only that was not written down, are taken away.
	 *
	 * @throws StudyProblem if there are some that cannot be read
	 */
	public static Optional<DraftOffer> find(OpenStudy open, ShownDocument shown, Progress progress) throws StudyProblem {
		Optional<Draft> kept = open.isReadOnly() ? Optional.empty() : open.draft(shown.document().id());
		if (kept.isEmpty()) {
			return Optional.empty();
		}
		Draft draft = kept.get();
		try {
			boolean same = draft.textHash().equals(shown.document().textHash());
			String before = same ? shown.text() : open.text(draft.textHash(), progress).string();
			TextChange change = TextChange.recorded(before, draft.edits());
			EditAgain again = same ? new EditAgain(draft.edits(), 0) : EditAgain.on(change, TextChange.between(before, shown.text()));
			if (change.isNone() || again.edits().isEmpty()) {
				open.dropDraft(draft.document());
				return Optional.empty();
			}
			return Optional.of(new DraftOffer(draft.saved(), again.edits(), again.conflicts(), false));
		} catch (StudyProblem | IndexOutOfBoundsException e) {
			return Optional.of(new DraftOffer(draft.saved(), List.of(), 0, true)); // erased, or with a history that was deleted: the person decides
		}
	}
}

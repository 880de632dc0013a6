// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.EditAgain;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Draft;
import org.hashiya.store.HeldDraft;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextChange;
import org.hashiya.text.TextEdit;
import org.hashiya.ui.editor.internal.view.ShownDocument;

/**
 * Corrections that were typed another time and neither applied nor discarded, such as before a crash.
 *
 * @param name      of the draft
 * @param saved     when they were kept
 * @param edits     what they are in the text as it is now
 * @param conflicts how many of them are where the text was changed since
 * @param lost      whether the text that they belong to is not kept any more, so that nobody can say where they stood
 */
public record DraftOffer(String name, Instant saved, List<TextEdit> edits, int conflicts, boolean lost) {

	/**
	 * What was found.
	 *
	 * @param offers the last typed first
	 * @param fault  what is wrong with a draft that cannot be read
	 */
	public record Found(List<DraftOffer> offers, Optional<StudyProblem> fault) {
	}

	/** Looks for corrections of a document that nobody is at. Such as were applied, where only that was not written down, are taken away. */
	public static Found find(OpenStudy open, ShownDocument shown, Progress progress) {
		List<DraftOffer> offers = new ArrayList<>();
		@Nullable
		StudyProblem fault = null;
		try {
			for (String name : open.isReadOnly() ? List.<String>of() : open.drafts(shown.document().id())) {
				try {
					find(open, name, shown, progress).ifPresent(offers::add);
				} catch (StudyProblem problem) {
					fault = problem; // it must not hide the others
				}
			}
		} catch (StudyProblem problem) {
			fault = problem;
		}
		offers.sort(Comparator.comparing(DraftOffer::saved).reversed());
		return new Found(offers, Optional.ofNullable(fault));
	}

	/**
	 * What one draft is in the text as it is shown; empty where it is gone, or says nothing new.
	 *
	 * @throws StudyProblem if it cannot be read
	 */
	static Optional<DraftOffer> find(OpenStudy open, String name, ShownDocument shown, Progress progress) throws StudyProblem {
		Optional<Draft> kept = open.draft(name);
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
				drop(open, name);
				return Optional.empty();
			}
			return Optional.of(new DraftOffer(name, draft.saved(), again.edits(), again.conflicts(), false));
		} catch (StudyProblem | IndexOutOfBoundsException e) {
			return Optional.of(new DraftOffer(name, draft.saved(), List.of(), 0, true)); // erased, or with a history that was deleted: the person decides
		}
	}

	/**
	 * Takes a draft away; false where somebody is at it, or it is gone.
	 *
	 * @throws StudyProblem NOT_WRITABLE
	 */
	static boolean drop(OpenStudy open, String name) throws StudyProblem {
		Optional<HeldDraft> held = open.holdDraft(name);
		if (held.isPresent()) {
			held.get().drop();
		}
		return held.isPresent();
	}
}

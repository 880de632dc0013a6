// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodebookActs.Deletion;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;
import org.hashiya.ui.codebook.internal.tree.CodePlace;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.Problems;

/** Deletes the selected codes with all below them, says what went with them, and offers to undo it. What goes is found in the background. */
public final class DeleteCodeHandler extends CodesHandler {

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		view.schedule(new StudyJob<>(Messages.Code_deleting, view.getSite().getShell().getDisplay(), progress -> CodebookActs.delete(study.study(), codes, progress))
				.whenDone(deletion -> delete(view, study, codes, deletion)).whenFailed(Problems.in(view.getSite().getWorkbenchWindow())::show));
	}

	private static void delete(CodebookView view, OpenStudy study, List<Code> codes, Deletion deletion) {
		if (view.study().filter(shown -> shown == study).isEmpty()) {
			return; // another study was brought up meanwhile: what is not seen is not deleted
		}
		Codebook codebook = study.study().codebook();
		List<Code> tops = codebook.withoutSubcodes(codes);
		Set<UUID> gone = new HashSet<>();
		tops.forEach(code -> gone.addAll(codebook.withSubcodes(code.id())));
		Optional<Code> next = tops.isEmpty() ? Optional.empty() : CodePlace.neighbour(codebook, tops.getLast(), gone);
		if (view.perform((now, author) -> Optional.of(deletion.act()))) {
			view.controls().notice().show(sentence(tops, deletion) + Others.counted(view.getSite(), study), study);
			view.shown().ifPresent(shown -> next.ifPresent(neighbour -> view.controls().tree().select(shown.item(neighbour.id()))));
		}
	}

	private static String sentence(List<Code> tops, Deletion deletion) {
		int below = deletion.codes() - tops.size();
		return tops.size() == 1 ? Phrases.of(Messages.Code_deleted, NoticeBar.literal(tops.getFirst().name()), below, deletion.codings(), deletion.documents())
				: Phrases.of(Messages.Codes_deleted, tops.size(), below, deletion.codings(), deletion.documents());
	}
}

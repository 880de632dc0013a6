// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.Optional;

import org.hashiya.model.Code;
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

/** Deletes the selected code with all below it, says what went with it, and offers to undo it. What goes is found in the background. */
public final class DeleteCodeHandler extends CodeHandler {

	@Override
	void run(CodebookView view, OpenStudy study, Code code) {
		view.schedule(new StudyJob<>(Messages.Code_deleting, view.getSite().getShell().getDisplay(), progress -> CodebookActs.delete(study.study(), code, progress))
				.whenDone(deletion -> delete(view, study, code, deletion)).whenFailed(Problems.in(view.getSite().getWorkbenchWindow())::show));
	}

	private static void delete(CodebookView view, OpenStudy study, Code code, Deletion deletion) {
		if (view.study().filter(shown -> shown == study).isEmpty()) {
			return; // another study was brought up meanwhile: what is not seen is not deleted
		}
		Optional<Code> next = CodePlace.neighbour(study.study().codebook(), code);
		if (view.perform((now, author) -> Optional.of(deletion.act()))) {
			view.controls().notice().show(
					Phrases.of(Messages.Code_deleted, NoticeBar.literal(code.name()), deletion.codes() - 1, deletion.codings(), deletion.documents()) + Others.counted(view.getSite(), study), study);
			view.shown().ifPresent(codes -> next.ifPresent(neighbour -> view.controls().tree().select(codes.item(neighbour.id()))));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.acts.RemoveDocuments;
import org.hashiya.ui.codebook.internal.acts.RemoveDocuments.Removal;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.Problems;

/** Removes the selected documents, says what went with them, and offers to undo it. What goes is found in the background. */
public final class RemoveDocumentsHandler extends DocumentsHandler {

	@Override
	void run(ExplorerView view, OpenStudy study, ExecutionEvent event) {
		RemoveDocuments removing = new RemoveDocuments(view.selectedDocuments());
		view.schedule(new StudyJob<>(Messages.Documents_removing, view.getSite().getShell().getDisplay(), progress -> removing.prepare(study.study(), progress))
				.whenDone(removal -> removal.ifPresent(what -> remove(view, study, what))).whenFailed(Problems.in(view.getSite().getWorkbenchWindow())::show));
	}

	private static void remove(ExplorerView view, OpenStudy study, Removal removal) {
		if (view.perform(study, (now, author) -> Optional.of(removal.act()))) {
			int documents = removal.names().size();
			view.controls().notice().show(Phrases.of(documents == 1 ? Messages.Documents_removed : Messages.Documents_removedSeveral,
					NoticeBar.literal(removal.names().getFirst()), documents, removal.passages(), removal.codings()) + Others.counted(view.getSite(), study), study);
		}
	}
}
